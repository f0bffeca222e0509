import { useQuery } from '@tanstack/react-query';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { countText, rateText } from '../../../../kit/number-text.ts';
import { Pill } from '../../../../kit/pill.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { Tone } from '../../../../kit/tone.ts';
import type { Attribution } from '../../../../sdk/typescript/sdk.ts';
import { getProgramme } from '../../../ask/programme.ts';
import { listUserAttributions } from '../../../ask/users.ts';
import { InvoiceLink } from '../../../frame/invoice-link.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { UserLink } from '../../../frame/user-link.tsx';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { namedText } from '../named-text.ts';
import { useNames } from '../use-names.ts';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

const TONES: Readonly<Record<Attribution['Event'], Tone>> = {
  signup: 'plain',
  first_paid: 'free',
  rejected: 'debt',
  tier_changed: 'plain',
  flagged: 'held',
};

/** What became of a user's invitations, and of their tier. */
export function LogTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const [{ after }] = useFilter(TAB_FILTER);
  const log = useQuery(listUserAttributions(userId, { after, limit: TAB_LIMIT }));
  const names = useNames(userId);
  const other = ({ InviterID, InviteeID }: Attribution) => (InviterID === userId ? InviteeID : InviterID);
  const columns: readonly Column<Attribution>[] = [
    { key: 'when', label: words.user.when(), cell: ({ CreatedAt }) => <When at={CreatedAt} /> },
    {
      key: 'what',
      label: words.user.what(),
      cell: ({ Event, InviterID }) => (
        <Pill tone={TONES[Event] ?? 'plain'}>
          {namedText(
            'event',
            InviterID === userId && (Event === 'signup' || Event === 'first_paid') ? `${Event}_of_invitee` : Event,
            words,
          )}
        </Pill>
      ),
    },
    {
      key: 'who',
      label: words.user.who(),
      cell: (row) => {
        const id = other(row);
        return id && <UserLink id={id} name={names.get(id)} />;
      },
    },
    { key: 'why', label: words.user.details(), cell: (row) => <Details row={row} /> },
  ];
  return (
    <TabList query={log} empty={<Empty title={words.user.noLog()}>{words.user.noLogWhy()}</Empty>}>
      {(rows) => <DataTable label={words.user.log()} columns={columns} rows={rows} keyOf={({ ID }) => ID} />}
    </TabList>
  );
}

function Details({ row }: { row: Attribution }) {
  const { words } = useWords();
  return (
    <span className={styles.details}>
      {row.Code && <code>{row.Code}</code>}
      {row.Reason && <span>{namedText('reason', row.Reason, words)}</span>}
      {row.InvoiceID && <InvoiceLink id={row.InvoiceID} />}
      {row.OldTier !== null && row.NewTier !== null && (
        <span>
          <TierName tier={row.OldTier} /> → <TierName tier={row.NewTier} />
        </span>
      )}
      {row.Note && <q className={styles.note}>{row.Note}</q>}
    </span>
  );
}

/** A tier as the programme calls it now. */
function TierName({ tier }: { tier: number }) {
  const { words, locale } = useWords();
  const { data } = useQuery(getProgramme());
  const found = data?.tiers.find((each) => each.tier === tier);
  if (!found) return countText(tier, locale);
  return words.user.tierRate({ tier: found.label, rate: rateText(found.rateBps, locale) });
}
