import { CopyButton } from '../../../kit/copy-button.tsx';
import { Instant } from '../../../kit/instant.tsx';
import { ShortCode } from '../../../kit/short-code.tsx';
import type { Reward } from '../../../sdk/typescript/sdk.ts';
import { friendName } from '../../frame/friend-name.ts';
import { useMember } from '../../frame/member.tsx';
import { RewardPill } from '../../frame/reward-row.tsx';
import { untilText } from '../../frame/until-text.ts';
import { useWords } from '../../frame/words.tsx';
import { Reckoning } from './reckoning.tsx';
import styles from './reward-detail.module.css';

/** So much of either end of an invoice's number is shown: most are shorter than both together. */
const ENDS = 10;

/** All that is known of a reward: where it stands and why, how it is counted, and what it is for. */
export function RewardDetail({ reward }: { reward: Reward }) {
  const { words, locale } = useWords();
  const { terms } = useMember();
  const { invoiceId, status, createdAt, availableAt, inviteeDisplayName } = reward;
  return (
    <div className={styles.parts}>
      <div>
        <p className={styles.head}>
          <strong>{friendName(inviteeDisplayName, terms, words)}</strong>
          <RewardPill reward={reward} />
        </p>
        <p className={styles.stands}>{useStanding(reward)}</p>
      </div>
      <Reckoning reward={reward} />
      <dl className={styles.facts}>
        <div>
          <dt>{words.rewards.invoice()}</dt>
          <dd className={styles.invoice}>
            <ShortCode id={invoiceId} head={ENDS} tail={ENDS} />
            <CopyButton text={invoiceId} label={words.rewards.copyInvoice()} copiedLabel={words.frame.copied()} />
          </dd>
        </div>
        <div>
          <dt>{words.rewards.earnedOn()}</dt>
          <dd>
            <Instant at={new Date(createdAt)} locale={locale} />
          </dd>
        </div>
        {status !== 'reversed' && (
          <div>
            <dt>{status === 'pending' ? words.rewards.freeFrom() : words.rewards.freeSince()}</dt>
            <dd>
              <Instant at={new Date(availableAt)} locale={locale} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** What its state means; one that is held says for how long. */
function useStanding({ status, availableAt }: Reward): string {
  const { words, locale } = useWords();
  if (status !== 'pending') return words.rewardStandings[status]();
  return words.rewardStandings.pending({ until: untilText(new Date(availableAt), new Date(), locale) });
}
