import type { ReactNode } from 'react';
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
        <Line label={words.rewards.payment()}>
          <Amount micro={baseMicro} />
        </Line>
        <Line label={words.rewards.yourShare()}>× {rateText(rateBps, locale)}</Line>
        <Line label={words.rewards.one()} isSum>
          <Amount micro={amountMicro} />
        </Line>
        {reversedMicro > 0 && (
          <>
            <Line label={words.rewards.takenBack()}>
              <Amount micro={-reversedMicro} />
            </Line>
            <Line label={words.rewards.left()} isSum>
              <Amount micro={amountMicro - reversedMicro} />
            </Line>
          </>
        )}
      </dl>
      {BigInt(amountMicro) < share && <p className={styles.note}>{words.rewards.cut({ amount: money(share) })}</p>}
    </div>
  );
}

interface LineProps {
  label: string;
  /** Whether it is what the lines above it come to. */
  isSum?: boolean;
  children: ReactNode;
}

function Line({ label, isSum = false, children }: LineProps) {
  return (
    <div className={isSum ? `${styles.line} ${styles.sum}` : styles.line}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
