import hidden from '../../../kit/hidden.module.css';
import { Pill } from '../../../kit/pill.tsx';
import type { Invitee } from '../../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { dayText } from '../../frame/day-text.ts';
import { friendName } from '../../frame/friend-name.ts';
import row from '../../frame/list-row.module.css';
import { useMember } from '../../frame/member.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './friend-row.module.css';

/** A friend: since when they are here, since when they pay, how much, and what that has earned the user. */
export function FriendRow({ friend }: { friend: Invitee }) {
  const { words, locale } = useWords();
  const { terms } = useMember();
  const money = useMoneyText();
  const { displayName, signedAt, firstPaidAt, totalPaidMicro } = friend;
  const name = friendName(displayName, terms, words);
  return (
    <li className={`${row.room} ${styles.room}`}>
      <div className={`${row.row} ${styles.row}`}>
        <div className={row.line}>
          <span className={row.name} title={name}>
            {name}
          </span>
          {firstPaidAt ? <Earned friend={friend} /> : <State friend={friend} />}
        </div>
        <div className={row.line}>
          <span className={styles.signed}>{words.friends.signedUp({ day: dayText(new Date(signedAt), new Date(), locale) })}</span>
          {firstPaidAt && <span className={styles.paid}>{words.friends.paid({ amount: money(totalPaidMicro) })}</span>}
        </div>
        {firstPaidAt && <State friend={friend} />}
      </div>
    </li>
  );
}

/** Who has paid and has nothing left paid got all of it back; and with it went what it had earned. */
const gotBack = ({ firstPaidAt, totalPaidMicro }: Invitee) => Boolean(firstPaidAt) && totalPaidMicro === 0;

/** Whether a friend pays, in words. */
function State({ friend }: { friend: Invitee }) {
  const { words, locale } = useWords();
  const { firstPaidAt } = friend;
  const paying = () => words.friends.payingSince({ day: dayText(new Date(firstPaidAt as string), new Date(), locale) });
  return (
    <span className={styles.state}>
      {!firstPaidAt ? (
        <Pill>{words.friends.notYet()}</Pill>
      ) : gotBack(friend) ? (
        <Pill tone="debt">{words.friends.gotBack()}</Pill>
      ) : (
        <Pill tone="free">{paying()}</Pill>
      )}
    </span>
  );
}

/** What a friend's payments have earned. */
function Earned({ friend }: { friend: Invitee }) {
  const { words } = useWords();
  return (
    <span className={`${row.sum} ${gotBack(friend) ? row.gone : ''} ${styles.earned}`}>
      <span className={hidden.hidden}>{words.friends.earned()}</span> <Amount micro={friend.earnedMicro ?? 0} isSigned />
    </span>
  );
}
