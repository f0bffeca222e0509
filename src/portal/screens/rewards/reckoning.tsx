import { rateText } from '../../../kit/number-text.ts';
import type { Reward } from '../../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './reckoning.module.css';

const WHOLE_BPS = 10_000n;

/** How a reward is counted, as a bill would have it: payment, share, reward, and what was taken back of it. */
export function Reckoning({ reward: { baseMicro, rateBps, amountMicro, reversedMicro } }: { reward: Reward }) {
  const { words, locale } = useWords();
  const money = useMoneyText();
  const share = (BigInt(baseMicro) * BigInt(rateBps)) / WHOLE_BPS;
  return (
    <div>
      <dl className={styles.lines}>
        <dt>{words.rewards.payment()}</dt>
        <dd>
          <Amount micro={baseMicro} />
        </dd>
        <dt>{words.rewards.yourShare()}</dt>
        <dd>× {rateText(rateBps, locale)}</dd>
        <dt className={styles.sum}>{words.rewards.one()}</dt>
        <dd className={styles.sum}>
          <Amount micro={amountMicro} />
        </dd>
        {reversedMicro > 0 && (
          <>
            <dt>{words.rewards.takenBack()}</dt>
            <dd>
              <Amount micro={-reversedMicro} />
            </dd>
            <dt className={styles.sum}>{words.rewards.left()}</dt>
            <dd className={styles.sum}>
              <Amount micro={amountMicro - reversedMicro} />
            </dd>
          </>
        )}
      </dl>
      {BigInt(amountMicro) < share && <p className={styles.note}>{words.rewards.cut({ amount: money(share) })}</p>}
    </div>
  );
}
