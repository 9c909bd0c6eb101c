import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NetworkDoor } from '../../state/addresses.ts';
import classes from './network-page.module.css';

interface DoorNoteProps {
  readonly door: NetworkDoor;
  readonly onClose: () => void;
}

/** Says in one sentence why a door of the start page opened here. */
export function DoorNote({ door, onClose }: DoorNoteProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.note} role="note">
      <p>{t(`network.door.${door}`)}</p>
      <button type="button" className="quiet" aria-label={t('network.door.dismiss')} onClick={onClose}>
        <IconX size={20} aria-hidden="true" />
      </button>
    </div>
  );
}
