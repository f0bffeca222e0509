import type { ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components';
import layout from '../../kit/layout.module.css';
import styles from './overlay.module.css';

interface OverlayProps {
  isOpen: boolean;
  /** Escape, and a press beside it. While something is under way neither closes it. */
  onClose(): void;
  isBusy?: boolean;
  /** Whether it stands near the top, as what grows while one types does, or in the middle. */
  isHigh?: boolean;
  children: ReactNode;
}

/** What stands above the page, which waits behind a veil. */
export function Overlay({ isOpen, onClose, isBusy = false, isHigh = false, children }: OverlayProps) {
  return (
    <ModalOverlay
      className={`${styles.veil} ${isHigh ? styles.high : styles.middle}`}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
    >
      <Modal className={`${layout.raised} ${styles.window}`}>{children}</Modal>
    </ModalOverlay>
  );
}
