import { Face } from '../../../kit/face.tsx';
import { countText, rateText } from '../../../kit/number-text.ts';
import { Pill } from '../../../kit/pill.tsx';
import type { UserRecord } from '../../../sdk/typescript/sdk.ts';
import { Amount } from '../../frame/amount.tsx';
import { Copy } from '../../frame/copy.tsx';
import { IdText } from '../../frame/id-text.tsx';
import { UserName } from '../../frame/user-name.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './user-head.module.css';

/** Who a user is: name, tier and rate, what stands against them, id, inviter and codes. */
export function UserHead({ user }: { user: UserRecord }) {
  const { words, locale } = useWords();
  const rate = rateText(user.rateBps, locale);
  return (
    <div className={styles.head}>
      <Face initials={initialsOf(user.displayName)} isLarge />
      <div className={styles.who}>
        <div className={styles.title}>
          <h1>{user.displayName}</h1>
          <span className={styles.tier}>{words.user.tierRate({ tier: user.tierLabel, rate })}</span>
          {user.blocked && <Pill tone="debt">{words.user.blocked()}</Pill>}
          {user.debtMicro > 0 && (
            <Pill tone="debt">
              {words.user.owes()}&nbsp;
              <Amount micro={user.debtMicro} />
            </Pill>
          )}
        </div>
        <ul className={styles.facts}>
          <li>
            <IdText id={user.userId} />
          </li>
          <li>
            {words.user.signedUp()} <When at={user.signedAt} />
          </li>
          {user.inviterUserId && (
            <li>
              {words.user.invitedBy()} <UserName id={user.inviterUserId} />
            </li>
          )}
        </ul>
        <ul className={styles.facts}>
          {[user.primaryCode, user.customSlug].map(
            (code) =>
              code !== null && (
                <li key={code}>
                  <code>{code}</code> <Copy text={code} />
                </li>
              ),
          )}
          <li>{words.user.paying({ count: user.paidInvitees, countText: countText(user.paidInvitees, locale) })}</li>
        </ul>
      </div>
    </div>
  );
}

/** The first letters of the first and the last word of a name. */
function initialsOf(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => [...word].find((letter) => /[\p{L}\p{N}]/u.test(letter)))
    .filter((letter) => letter !== undefined);
  return [letters[0] ?? '?', letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase();
}
