import hidden from '../../../kit/hidden.module.css';
import { Pill } from '../../../kit/pill.tsx';
import type { Invitee } from '../../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { dayText } from '../../frame/day-text.ts';
import { friendName } from '../../frame/friend-name.ts';
import { useMember } from '../../frame/member.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './friend-row.module.css';

/** A friend: since when they are here, since when they pay, how much, and what that has earned the user. */
export function FriendRow({ friend }: { friend: Invitee }) {
  const { words, locale } = useWords();
  const { terms } = useMember();
  const { displayName, signedAt, firstPaidAt } = friend;
  return (
    <li className={styles.room}>
      <div className={firstPaidAt ? styles.row : `${styles.row} ${styles.waits}`}>
        <span className={styles.name}>{friendName(displayName, terms, words)}</span>
        <span className={styles.signed}>{words.friends.signedUp({ day: dayText(new Date(signedAt), new Date(), locale) })}</span>
        {firstPaidAt ? (
          <Payer friend={friend} since={new Date(firstPaidAt)} />
        ) : (
          <span className={styles.state}>
            <Pill>{words.friends.notYet()}</Pill>
          </span>
        )}
      </div>
    </li>
  );
}

/** What a friend has paid. Who has nothing left paid got all of it back, and with it went what it had earned. */
function Payer({ friend: { totalPaidMicro, earnedMicro = 0 }, since }: { friend: Invitee; since: Date }) {
  const { words, locale } = useWords();
  const money = useMoneyText();
  const isGone = totalPaidMicro === 0;
  return (
    <>
      <span className={styles.state}>
        {isGone ? (
          <Pill tone="debt">{words.friends.gotBack()}</Pill>
        ) : (
          <Pill tone="free">{words.friends.payingSince({ day: dayText(since, new Date(), locale) })}</Pill>
        )}
      </span>
      <span className={styles.paid}>{words.friends.paid({ amount: money(totalPaidMicro) })}</span>
      <span className={isGone ? `${styles.earned} ${styles.gone}` : styles.earned}>
        <span className={hidden.hidden}>{words.friends.earned()}</span> <Amount micro={earnedMicro} isSigned />
      </span>
    </>
  );
}
