import { Drawer, Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

interface ModalDialogProps extends DialogProps {
  readonly size?: number;
  readonly fullScreen?: boolean;
}

const OVERLAY = { backgroundOpacity: 0.32, color: '#12171d' };

/** Something that wants all attention: search, the next step, a drawing in full. Escape closes it. */
export function Dialog({ opened, onClose, title, children, size = 640, fullScreen = false }: ModalDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size={size}
      fullScreen={fullScreen}
      yOffset="10vh"
      padding={0}
      overlayProps={OVERLAY}
      transitionProps={{ duration: 150 }}
      attributes={{ content: { 'aria-label': title } }}
    >
      <Frame title={title} onClose={onClose}>
        {children}
      </Frame>
    </Modal>
  );
}

/** A panel that comes up from below on a phone. */
export function Sheet({ opened, onClose, title, children }: DialogProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      position="bottom"
      size="82%"
      padding={0}
      overlayProps={OVERLAY}
      transitionProps={{ duration: 180 }}
      attributes={{ content: { 'aria-label': title } }}
    >
      <Frame title={title} onClose={onClose}>
        {children}
      </Frame>
    </Drawer>
  );
}

function Frame({ title, onClose, children }: Omit<DialogProps, 'opened'>) {
  const { t } = useTranslation();
  return (
    <div className={classes.frame}>
      <div className={classes.head}>
        <h2>{title}</h2>
        <button type="button" className="quiet" aria-label={t('close')} onClick={onClose}>
          <IconX size={20} aria-hidden="true" />
        </button>
      </div>
      {children}
    </div>
  );
}
