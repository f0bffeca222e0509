import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Card } from '../../../../kit/card.tsx';
import { Notice } from '../../../../kit/notice.tsx';
import type { UserRecord } from '../../../../sdk/typescript/sdk.ts';
import { listAllRewards } from '../../../ask/rewards.ts';
import { getUserRecord } from '../../../ask/users.ts';
import { Asked } from '../../../frame/asked.tsx';
import { nameText } from '../../../frame/name-text.ts';
import { Pager } from '../../../frame/pager.tsx';
import { useMoneyText } from '../../../frame/use-money-text.ts';
import { UserName } from '../../../frame/user-name.tsx';
import { useWords } from '../../../frame/words.tsx';
import { Meant } from './meant.tsx';
import type { Pair as PairOf } from './pair-form.tsx';
import { EarnedTable } from './pair-rewards.tsx';

interface PairProps extends PairOf {
  after: string | undefined;
  onMove(after: string | undefined): void;
}

/** What one user has earned from another, with each reward and the way to its decision. */
export function Pair({ inviter, invitee, ...rest }: PairProps) {
  const hrefOf = (pair: PairOf) => `/why?${new URLSearchParams({ ...pair })}`;
  return (
    <Meant text={inviter} hrefOf={(id) => hrefOf({ inviter: id, invitee })}>
      {(earner) => (
        <Meant text={invitee} hrefOf={(id) => hrefOf({ inviter: earner, invitee: id })}>
          {(payer) => <Between inviter={earner} invitee={payer} {...rest} />}
        </Meant>
      )}
    </Meant>
  );
}

function Between({ inviter, invitee, ...rest }: PairProps) {
  const [earner, payer] = [useQuery(getUserRecord(inviter)), useQuery(getUserRecord(invitee))];
  return (
    <Asked query={earner} lines={4}>
      {(one) => (
        <Asked query={payer} lines={4}>
          {(other) =>
            other.inviterUserId === one.userId ? <Earned one={one} other={other} {...rest} /> : <Strangers one={one} other={other} />
          }
        </Asked>
      )}
    </Asked>
  );
}

interface TwoProps {
  /** Who may have earned something, and by whose payments. */
  one: UserRecord;
  other: UserRecord;
}

/** Nobody earns from a user but who invited them. */
function Strangers({ one, other }: TwoProps) {
  const { words } = useWords();
  return (
    <Notice
      tone="held"
      title={words.why.pairNothing({ inviter: nameText(one.displayName, words), invitee: nameText(other.displayName, words) })}
    >
      {other.inviterUserId ? (
        <p>
          {words.why.pairOther()} <UserName id={other.inviterUserId} />
        </p>
      ) : (
        <p>{words.why.not_referred_yes()}</p>
      )}
    </Notice>
  );
}

function Earned({ one, other, after, onMove }: TwoProps & Pick<PairProps, 'after' | 'onMove'>) {
  const { words } = useWords();
  const { why } = words;
  const moneyText = useMoneyText();
  const query = useQuery(listAllRewards({ inviteeUserId: other.userId, after, limit: 50 }));
  const names = { inviter: nameText(one.displayName, words), invitee: nameText(other.displayName, words) };
  return (
    <Asked query={query} lines={6}>
      {({ items, totals, next }) => (
        <>
          {totals && (
            <Notice
              tone={totals.count > 0 ? 'free' : 'held'}
              title={totals.count > 0 ? why.pairEarned({ ...names, amount: moneyText(totals.amountMicro) }) : why.pairNone(names)}
              actions={<Link href={`/events?user=${other.userId}`}>{why.pairEvents()}</Link>}
            >
              <p>
                {totals.reversedMicro > 0
                  ? why.pairReversed({ amount: moneyText(totals.reversedMicro) })
                  : totals.count > 0
                    ? why.pairWhole()
                    : why.pairNoneWhy()}
              </p>
            </Notice>
          )}
          {items.length > 0 && (
            <Card title={why.pairRewards()} isFlush>
              <EarnedTable rewards={items} />
            </Card>
          )}
          <Pager next={next} after={after} onMove={onMove} isShort={items.length < 50} />
        </>
      )}
    </Asked>
  );
}
