import type { ReactNode } from 'react';
import { Card } from '../../../../kit/card.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { Transfer } from '../../../../sdk/typescript/sdk.ts';
import { useWords } from '../../../frame/words.tsx';
import type { Movement, View } from '../accounts.ts';
import styles from './movement-list.module.css';
import { MovementRow } from './movement-row.tsx';

interface MovementListProps {
  movements: readonly Movement[];
  view: View;
  /** What is said where there are none. */
  empty: string;
  /** How days are told here. */
  dayOf(at: Date): string;
  /** By what a movement is found again. */
  referenceOf?(transfer: Transfer): ReactNode;
}

/** Movements below each other, or that there are none. */
export function MovementList({ movements, view, empty, dayOf, referenceOf }: MovementListProps) {
  const { words } = useWords();
  if (movements.length === 0) {
    return (
      <Card>
        <Empty title={empty}>{words.accountTexts[view]()}</Empty>
      </Card>
    );
  }
  return (
    <div className={styles.list}>
      <Card title={words.statement.movements()}>
        <ol>
          {movements.map((movement) => {
            const { seq, createdAt } = movement.transfer;
            const day = dayOf(new Date(createdAt));
            return <MovementRow key={seq} movement={movement} view={view} day={day} reference={referenceOf?.(movement.transfer)} />;
          })}
        </ol>
      </Card>
    </div>
  );
}
