import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import type { NewApiToken } from '../../../sdk/typescript/sdk.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { Copy } from '../../frame/copy.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './operators-screen.module.css';

/** A secret, this once. Neither Escape nor a press beside it closes the dialog: only who says that they have kept it goes on. */
export function SecretDialog({ token, onClose }: { token: NewApiToken; onClose(): void }) {
  const { words } = useWords();
  const { tokens: said } = words;
  const [isKept, keep] = useState(false);
  const close = (
    <Button look="primary" because={isKept ? undefined : said.keepFirst()} onClick={onClose}>
      {said.done()}
    </Button>
  );
  return (
    <Dialog title={said.secretTitle({ name: token.name })} isOpen isBusy onClose={() => {}} actions={close}>
      <p>{said.secretWhy()}</p>
      <div className={styles.secret}>
        <code>{token.secret}</code>
        <Copy text={token.secret} />
      </div>
      <Checkbox isSelected={isKept} onChange={keep}>
        {said.kept()}
      </Checkbox>
    </Dialog>
  );
}
