import { Link } from 'wouter';
import { Notice } from '../../../kit/notice.tsx';
import { countText } from '../../../kit/number-text.ts';
import type { CoveredPayout, PayoutTrouble } from '../../../sdk/typescript/sdk.ts';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { useWords } from '../../frame/words.tsx';
import type { Changed } from './change-dialogs.tsx';
import styles from './payouts-screen.module.css';

const TITLES = { processing: 'didProcessing', sent: 'didSent', failed: 'didFailed', approved: 'approved' } as const;

/** What became of each payout: how many were changed, and why which ones were not. */
export function Outcomes({ changed: { action, outcomes, payouts } }: { changed: Changed }) {
  const { words, locale } = useWords();
  const moneyText = useMoneyText();
  const refused = outcomes.flatMap(({ id, error }) => (error ? [{ id, error }] : []));
  const count = outcomes.length - refused.length;
  const byId = new Map(payouts.map((payout) => [payout.id, payout]));
  const amountOf = (id: string) => moneyText(byId.get(id)?.amountMicro ?? 0);
  const tell = (error: PayoutTrouble) => words.refusals[error]?.() ?? error;
  return (
    <div role="status">
      <Notice tone={refused.length > 0 ? 'held' : 'free'} title={words.payouts[TITLES[action]]({ count, shown: countText(count, locale) })}>
        {refused.length > 0 && (
          <>
            <p>{words.payouts.didNot({ count: refused.length, shown: countText(refused.length, locale) })}</p>
            <ul className={styles.refused}>
              {refused.map(({ id, error }) => (
                <li key={id}>
                  <Link href={`/payouts/${id}`}>{amountOf(id)}</Link> – {tell(error)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}

/** Which of the selected payouts are not in the file that was saved. */
export function LeftOut({ payouts, isAll }: { payouts: readonly CoveredPayout[]; isAll: boolean }) {
  const { words, locale } = useWords();
  const moneyText = useMoneyText();
  if (payouts.length === 0) return null;
  return (
    <div role="status">
      <Notice tone="held" title={words.payouts.leftOut({ count: payouts.length, shown: countText(payouts.length, locale) })}>
        <p>{isAll ? words.payouts.leftOutAll() : words.payouts.leftOutWhy()}</p>
        <ul className={styles.refused}>
          {payouts.map(({ id, amountMicro }) => (
            <li key={id}>
              <Link href={`/payouts/${id}`}>{moneyText(amountMicro)}</Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
