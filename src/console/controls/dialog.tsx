import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components';
import layout from '../../kit/layout.module.css';
import styles from './dialog.module.css';
import { Overlay } from './overlay.tsx';

interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Escape, and a press beside it. While something is under way neither closes it. */
  onClose(): void;
  isBusy?: boolean;
  children: ReactNode;
  actions: ReactNode;
}

/** A question above the page. The focus is within it, and goes back to where it came from. */
export function Dialog({ title, isOpen, onClose, isBusy, children, actions }: DialogProps) {
  return (
    <Overlay isOpen={isOpen} onClose={onClose} isBusy={isBusy}>
      <AriaDialog className={`${layout.parts} ${styles.dialog}`}>
        <Heading slot="title" className={styles.title}>
          {title}
        </Heading>
        <div className={`${layout.fields} ${styles.body}`}>{children}</div>
        <div className={`${layout.row} ${styles.actions}`}>{actions}</div>
      </AriaDialog>
    </Overlay>
  );
}
