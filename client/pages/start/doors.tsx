import { IconBuildingCommunity, IconChartDots3, IconCoin, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { DOORS } from '../../state/addresses.ts';
import { useAddresses } from '../ui/use-addresses.ts';
import classes from './doors.module.css';

const ICONS = {
  municipality: IconBuildingCommunity,
  fund: IconCoin,
  initiative: IconUsersGroup,
  research: IconChartDots3,
};

interface DoorsProps {
  readonly network: string;
  readonly onMunicipality: () => void;
}

/** Four doors, by who one is; each opens on an answer. */
export function Doors({ network, onMunicipality }: DoorsProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  return (
    <nav aria-labelledby="doors" className={classes.doors}>
      <h2 id="doors" className={classes.title}>
        {t('start.doors')}
      </h2>
      <ul>
        <li>
          <button type="button" className={classes.door} onClick={onMunicipality}>
            <DoorText door="municipality" />
          </button>
        </li>
        {DOORS.map((door) => (
          <li key={door}>
            <Link href={addresses.door(door, network)} className={classes.door}>
              <DoorText door={door} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DoorText({ door }: { readonly door: keyof typeof ICONS }): ReactNode {
  const { t } = useTranslation();
  const Icon = ICONS[door];
  return (
    <>
      <Icon size={20} aria-hidden="true" />
      <span>
        <span className={classes.role}>{t(`start.door.${door}.role`)}</span>
        <span className={classes.question}>{t(`start.door.${door}.question`)}</span>
      </span>
    </>
  );
}
