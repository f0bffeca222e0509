import { Card } from '../../../../kit/card.tsx';
import { countText } from '../../../../kit/number-text.ts';
import { ShortCode } from '../../../../kit/short-code.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { Transfer } from '../../../../sdk/typescript/sdk.ts';
import { useWords } from '../../../frame/words.tsx';
import list from '../account-view.module.css';
import { heldIn, movementsOf, type View } from '../accounts.ts';
import { MovementRow } from '../movement-row.tsx';
import styles from './month-movements.module.css';
import { utcDayText } from './months.ts';
import type { Statement } from './statement-of.ts';

/** What moved in a month, in the order in which it did, each with what there was then. */
export function MonthMovements({ view, statement: { closing, transfers } }: { view: View; statement: Statement }) {
  const { words, locale } = useWords();
  const movements = movementsOf(transfers.toReversed(), view, heldIn(closing, view)).reverse();
  if (movements.length === 0) {
    return (
      <Card>
        <Empty title={words.statement.none()}>{words.accountTexts[view]()}</Empty>
      </Card>
    );
  }
  return (
    <div className={list.list}>
      <Card title={words.statement.movements()}>
        <ol>
          {movements.map((movement) => (
            <MovementRow
              key={movement.transfer.seq}
              movement={movement}
              view={view}
              day={utcDayText(new Date(movement.transfer.createdAt), locale)}
              reference={<Reference transfer={movement.transfer} />}
            />
          ))}
        </ol>
      </Card>
    </div>
  );
}

/** By what support finds a movement again; a phone has no room for what it belongs to. */
function Reference({ transfer: { seq, subjectId } }: { transfer: Transfer }) {
  const { words, locale } = useWords();
  return (
    <span className={styles.reference}>
      {words.balance.number({ number: countText(seq, locale) })} <ShortCode id={subjectId} />
    </span>
  );
}
