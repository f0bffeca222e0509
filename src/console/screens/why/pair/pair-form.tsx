import { type FormEvent, useState } from 'react';
import { Button } from '../../../../kit/button.tsx';
import { Card } from '../../../../kit/card.tsx';
import { TextField } from '../../../controls/text-field.tsx';
import { useWords } from '../../../frame/words.tsx';
import styles from './pair.module.css';

/** Two users, by whatever one knows of them. */
export interface Pair {
  inviter: string;
  invitee: string;
}

interface PairFormProps {
  pair: Partial<Pair>;
  onAsk(pair: Pair): void;
}

/** Asks what one user has earned from another. */
export function PairForm({ pair, onAsk }: PairFormProps) {
  const { words } = useWords();
  const { why } = words;
  const [inviter, setInviter] = useState(pair.inviter ?? '');
  const [invitee, setInvitee] = useState(pair.invitee ?? '');
  const isWhole = inviter.trim() !== '' && invitee.trim() !== '';
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) onAsk({ inviter: inviter.trim(), invitee: invitee.trim() });
  };
  return (
    <Card title={why.pairTitle()} note={why.pairNote()}>
      <form className={styles.form} onSubmit={ask}>
        <TextField label={why.pairInviter()} value={inviter} onChange={setInviter} autoComplete="off" />
        <TextField label={why.pairInvitee()} value={invitee} onChange={setInvitee} autoComplete="off" />
        <Button type="submit" because={isWhole ? undefined : why.pairMissing()}>
          {why.findDo()}
        </Button>
      </form>
    </Card>
  );
}
