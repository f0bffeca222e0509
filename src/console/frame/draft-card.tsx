import type { ReactNode } from 'react';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import layout from '../../kit/layout.module.css';
import letters from '../../kit/letters.module.css';
import styles from './draft-card.module.css';
import { useWords } from './words.tsx';

interface DraftCardProps {
  note?: string;
  /** The names of what cannot be read yet; empty where everything can. */
  wrong: string;
  /** Whether it would change nothing. */
  isSame: boolean;
  /** What the button says that puts it in force. */
  action: string;
  onAct(): void;
  /** Throws it away, where there is something to go back to. */
  onDiscard?: () => void;
  /** What it changes. */
  children: ReactNode;
}

/** What is written and not in force: what it changes, and the way on. */
export function DraftCard({ note, wrong, isSame, action, onAct, onDiscard, children }: DraftCardProps) {
  const { versions } = useWords().words;
  const mistake = wrong === '' ? undefined : versions.wrong({ rules: wrong });
  return (
    <Card title={versions.draft()} note={note}>
      {mistake === undefined ? children : <p className={letters.mistake}>{mistake}</p>}
      <div className={`${layout.row} ${styles.actions}`}>
        <Button look="primary" because={mistake ?? (isSame ? versions.nothingToPublish() : undefined)} onClick={onAct}>
          {action}
        </Button>
        {onDiscard && (
          <Button look="quiet" onClick={onDiscard}>
            {versions.discard()}
          </Button>
        )}
      </div>
    </Card>
  );
}
