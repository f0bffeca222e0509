import { useQuery } from '@tanstack/react-query';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import { Pill } from '../../../kit/pill.tsx';
import { shortText } from '../../../kit/short-text.ts';
import type { User, UserTotals } from '../../../sdk/typescript/sdk.ts';
import { getProgramme } from '../../ask/programme.ts';
import { Amount } from '../../frame/amount.tsx';
import { UserLink } from '../../frame/user-link.tsx';
import { UserName } from '../../frame/user-name.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './users-screen.module.css';

interface UsersTableProps {
  users: readonly User[];
  totals: UserTotals | undefined;
  /** Whose invitees are to be shown alone. */
  onInviter(userId: string): void;
}

/**
 * Of how many inviters who are not on the page the names are asked for, each by a request that all pages share: half of what a console may
 * ask in a second. The others are there by their ids.
 */
const NAMES_AT_ONCE = 25;

/** The users of a page; below them how many the filter leaves in all. */
export function UsersTable({ users, totals, onInviter }: UsersTableProps) {
  const { words, locale } = useWords();
  const programme = useQuery(getProgramme());
  const tierOf = (tier: number) => programme.data?.tiers.find((each) => each.tier === tier)?.label ?? countText(tier, locale);
  const names = new Map(users.map((user) => [user.userId, user.displayName]));
  const others = users.flatMap(({ inviterUserId: id }) => (id && !names.has(id) ? [id] : []));
  const asked = new Set([...new Set(others)].slice(0, NAMES_AT_ONCE));
  const columns: Column<User>[] = [
    { key: 'name', label: words.users.name(), cell: (user) => <Name user={user} /> },
    { key: 'tier', label: words.users.tier(), cell: ({ tier }) => <Pill>{tierOf(tier)}</Pill> },
    { key: 'code', label: words.users.codes(), cell: (user) => <Codes user={user} /> },
    {
      key: 'inviter',
      label: words.users.inviter(),
      cell: ({ inviterUserId }) =>
        inviterUserId && (
          <Inviter
            userId={inviterUserId}
            name={names.get(inviterUserId)}
            isAsked={asked.has(inviterUserId)}
            onOnly={() => onInviter(inviterUserId)}
          />
        ),
    },
    { key: 'state', label: words.users.state(), cell: (user) => <State user={user} /> },
    { key: 'signed', label: words.users.signed(), isNumber: true, cell: ({ signedAt }) => <When at={signedAt} /> },
  ];
  const sums = totals && {
    name: words.users.all({ count: totals.count, countText: countText(totals.count, locale) }),
    state: totals.blocked > 0 && words.users.allBlocked({ count: countText(totals.blocked, locale) }),
  };
  return <DataTable label={words.nav.users()} columns={columns} rows={users} keyOf={({ userId }) => userId} totals={sums} />;
}

function Name({ user: { userId, displayName } }: { user: User }) {
  return (
    <span className={styles.name}>
      <span className={styles.link}>
        <UserLink id={userId} name={displayName} />
      </span>
      <code className={styles.id} title={userId}>
        {shortText(userId)}
      </code>
    </span>
  );
}

function Codes({ user: { primaryCode, customSlug } }: { user: User }) {
  return (
    <span className={styles.codes}>
      <code>{primaryCode}</code>
      {customSlug && <code className={letters.soft}>{customSlug}</code>}
    </span>
  );
}

interface InviterProps {
  userId: string;
  name: string | undefined;
  /** Whether the name is asked for, where it is not known. */
  isAsked: boolean;
  onOnly(): void;
}

/** Who invited somebody: a link to them, and to all whom they invited. */
function Inviter({ userId, name, isAsked, onOnly }: InviterProps) {
  const { words } = useWords();
  return (
    <span className={styles.inviter}>
      {name === undefined && isAsked ? <UserName id={userId} /> : <UserLink id={userId} name={name} />}
      <button type="button" className={styles.only} onClick={onOnly} aria-label={words.users.onlyOf()} title={words.users.onlyOf()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 4h11M5 8h6M7 12h2" />
        </svg>
      </button>
    </span>
  );
}

/** What is to be known before anything is done with somebody: whether they are blocked, and whether they owe money. */
function State({ user: { blocked, debtMicro } }: { user: User }) {
  const { words } = useWords();
  if (!blocked && debtMicro === 0) return null;
  return (
    <span className={styles.state}>
      {blocked && <Pill tone="debt">{words.users.blocked()}</Pill>}
      {debtMicro > 0 && (
        <Pill tone="held">
          {words.users.owes()}&nbsp;
          <Amount micro={debtMicro} />
        </Pill>
      )}
    </span>
  );
}
