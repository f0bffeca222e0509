import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../controls/checkbox.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Copy } from './copy.tsx';
import styles from './secret-dialog.module.css';
import { useWords } from './words.tsx';

interface SecretDialogProps {
  title: string;
  /** What it is for, and that nobody sees it again. */
  why: string;
  secret: string;
  onClose(): void;
}

/** A secret, this once. Neither Escape nor a press beside it closes the dialog: only who says that they have kept it goes on. */
export function SecretDialog({ title, why, secret, onClose }: SecretDialogProps) {
  const { frame } = useWords().words;
  const [isKept, keep] = useState(false);
  const close = (
    <Button look="primary" because={isKept ? undefined : frame.keepFirst()} onClick={onClose}>
      {frame.done()}
    </Button>
  );
  return (
    <Dialog title={title} isOpen isBusy onClose={() => {}} actions={close}>
      <p>{why}</p>
      <div className={styles.secret}>
        <code>{secret}</code>
        <Copy text={secret} />
      </div>
      <Checkbox isSelected={isKept} onChange={keep}>
        {frame.kept()}
      </Checkbox>
    </Dialog>
  );
}
