import { rateText } from '../../kit/number-text.ts';
import { Pill } from '../../kit/pill.tsx';
import type { Tone } from '../../kit/tone.ts';
import type { Reward, RewardStatus } from '../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from './amount.tsx';
import { dayText } from './day-text.ts';
import { friendName } from './friend-name.ts';
import row from './list-row.module.css';
import { useMember } from './member.tsx';
import styles from './reward-row.module.css';
import { useWords } from './words.tsx';

const TONES: Readonly<Record<RewardStatus, Tone>> = { pending: 'held', available: 'free', spent: 'out', paid_out: 'out', reversed: 'debt' };

/** A reward in two lines: from whom, what it is a share of, how much, and where it stands. */
export function RewardRow({ reward }: { reward: Reward }) {
  const { words, locale } = useWords();
  const { terms } = useMember();
  const money = useMoneyText();
  const { createdAt, rateBps, baseMicro, amountMicro, status, inviteeDisplayName } = reward;
  const day = dayText(new Date(createdAt), new Date(), locale);
  const name = friendName(inviteeDisplayName, terms, words);
  const isGone = status === 'reversed';
  return (
    <div className={row.room}>
      <div className={`${row.row} ${styles.row}`}>
        <div className={row.line}>
          <span className={row.name} title={name}>
            {name}
          </span>
          <span className={`${row.sum} ${isGone ? row.gone : ''} ${styles.amount}`}>
            <Amount micro={amountMicro} />
          </span>
        </div>
        <div className={row.line}>
          <span className={styles.detail}>
            {isGone
              ? words.rewards.refunded({ day })
              : words.rewards.share({ day, rate: rateText(rateBps, locale), amount: money(baseMicro) })}
          </span>
          <span className={styles.state}>
            <RewardPill reward={reward} />
          </span>
        </div>
      </div>
    </div>
  );
}

/** Where a reward stands, in a word; what is held says until when. */
export function RewardPill({ reward: { status, availableAt } }: { reward: Reward }) {
  const { words, locale } = useWords();
  const text =
    status === 'pending' ? words.rewards.freeOn({ day: dayText(new Date(availableAt), new Date(), locale) }) : words.rewards[status]();
  return <Pill tone={TONES[status]}>{text}</Pill>;
}
