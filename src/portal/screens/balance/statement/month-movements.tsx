import { countText } from '../../../../kit/number-text.ts';
import { ShortCode } from '../../../../kit/short-code.tsx';
import type { Transfer } from '../../../../sdk/typescript/sdk.ts';
import { useWords } from '../../../frame/words.tsx';
import { heldIn, movementsOf, type View } from '../accounts.ts';
import { MovementList } from '../movements/movement-list.tsx';
import styles from './month-movements.module.css';
import { utcDayText } from './months.ts';
import type { Statement } from './statement-of.ts';

/** What moved in a month, in the order in which it did, each with what there was then. */
export function MonthMovements({ view, statement: { closing, transfers } }: { view: View; statement: Statement }) {
  const { words, locale } = useWords();
  return (
    <MovementList
      movements={movementsOf(transfers.toReversed(), view, heldIn(closing, view)).reverse()}
      view={view}
      empty={words.statement.none()}
      dayOf={(at) => utcDayText(at, locale)}
      referenceOf={(transfer) => <Reference transfer={transfer} />}
    />
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
