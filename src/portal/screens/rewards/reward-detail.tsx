import { CopyButton } from '../../../kit/copy-button.tsx';
import { Instant } from '../../../kit/instant.tsx';
import type { Reward } from '../../../sdk/typescript/sdk.ts';
import { friendName } from '../../frame/friend-name.ts';
import { useMember } from '../../frame/member.tsx';
import { RewardPill } from '../../frame/reward-row.tsx';
import { untilText } from '../../frame/until-text.ts';
import { useWords } from '../../frame/words.tsx';
import { Reckoning } from './reckoning.tsx';
import styles from './reward-detail.module.css';

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
        <dt>{words.rewards.invoice()}</dt>
        <dd className={styles.invoice}>
          <code>{invoiceId}</code>
          <CopyButton text={invoiceId} label={words.rewards.copyInvoice()} copiedLabel={words.frame.copied()} />
        </dd>
        <dt>{words.rewards.earnedOn()}</dt>
        <dd>
          <Instant at={new Date(createdAt)} locale={locale} />
        </dd>
        {status !== 'reversed' && (
          <>
            <dt>{status === 'pending' ? words.rewards.freeFrom() : words.rewards.freeSince()}</dt>
            <dd>
              <Instant at={new Date(availableAt)} locale={locale} />
            </dd>
          </>
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
