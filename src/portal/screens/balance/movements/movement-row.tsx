import type { ReactNode } from 'react';
import { instantText } from '../../../../kit/instant-text.ts';
import type { Transfer } from '../../../../sdk/typescript/sdk.ts';
import { Amount } from '../../../frame/amount.tsx';
import { useWords } from '../../../frame/words.tsx';
import { type Movement, sidesOf, type View } from '../accounts.ts';
import styles from './movement-row.module.css';

interface MovementRowProps {
  movement: Movement;
  view: View;
  /** Its day, as the list around it tells days. */
  day: string;
  /** By what it is found again. */
  reference?: ReactNode;
}

/** A movement in two lines: what happened and when, what it changed, and what there was then. What only changed its place changes nothing. */
export function MovementRow({ movement: { transfer, change, after }, view, day, reference }: MovementRowProps) {
  const { words, locale } = useWords();
  const at = new Date(transfer.createdAt);
  return (
    <li className={styles.row}>
      <span className={styles.pair}>
        <span className={styles.what}>{words.movements[transfer.kind]()}</span>
        {change === 0n ? (
          <span className={styles.inner}>
            <Amount micro={transfer.amountMicro} />
          </span>
        ) : (
          <span className={styles.change}>
            <Amount micro={change} isSigned />
          </span>
        )}
      </span>
      <span className={`${styles.pair} ${styles.detail}`}>
        <span className={styles.facts}>
          <time dateTime={at.toISOString()} title={instantText(at, { locale })}>
            {day}
          </time>
          {view === 'all' && <Route transfer={transfer} />}
          {reference}
        </span>
        {change !== 0n && (
          <span>
            {words.balance.then()} <Amount micro={after} />
          </span>
        )}
      </span>
    </li>
  );
}

/** Where rewards come from and go back to is no place where money of the user's is. */
function Route({ transfer }: { transfer: Transfer }) {
  const { words } = useWords();
  const [from, to] = sidesOf(transfer);
  const [only] = [from, to].filter((side) => side !== 'programme');
  const isOne = from === 'programme' || to === 'programme';
  const route = isOne ? words.accounts[only ?? from]() : words.balance.route({ from: words.accounts[from](), to: words.accounts[to]() });
  return <span>{route}</span>;
}
