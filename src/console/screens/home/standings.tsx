import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../kit/card.tsx';
import { Funnel } from '../../../kit/charts/funnel.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText, shareText } from '../../../kit/number-text.ts';
import { Empty } from '../../../kit/states.tsx';
import type { Funnel as FunnelAnswer, TopInviter } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { getFunnel, listTopInviters } from '../../ask/reports.ts';
import { Select } from '../../controls/select.tsx';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { FileButton } from '../../frame/file-button.tsx';
import { daysOf, queryOf, type Range } from '../../frame/range.ts';
import { hrefOf } from '../../frame/use-links.ts';
import { UserLink } from '../../frame/user-link.tsx';
import { oneOf, RANKS, type Rank } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './home-screen.module.css';
import { listAt } from './series-reading.ts';

/** Of how many clicks and new users became what. */
export function FunnelCard({ range }: { range: Range }) {
  const { words } = useWords();
  const query = useQuery(getFunnel(queryOf(range)));
  return (
    <Card title={words.home.funnel()} note={words.home.funnelNote()}>
      <Asked query={query}>{(funnel) => <Steps funnel={funnel} range={range} />}</Asked>
    </Card>
  );
}

function Steps({ funnel, range }: { funnel: FunnelAnswer; range: Range }) {
  const { words, locale } = useWords();
  const { home } = words;
  const days = daysOf(range, new Date());
  const users = hrefOf(listAt('/users', {}, days));
  const steps = [
    [home.clicks(), funnel.clicks, hrefOf(listAt('/', { by: 'clicks' }, days))],
    [home.signups(), funnel.signups, users],
    [home.attributed(), funnel.attributed, users],
    [home.firstPaid(), funnel.firstPaid, hrefOf(listAt('/events', { type: 'invoice_paid' }, days))],
    [home.rewarded(), funnel.rewarded, hrefOf(listAt('/ledger', { tab: 'journal', kind: 'accrue' }, days))],
    [home.paidOut(), funnel.paidOut, hrefOf(listAt('/ledger', { tab: 'journal', kind: 'settle' }, days))],
  ] as const;
  const rejected = funnel.rejected.map(({ reason, count }) =>
    home.rejectedFor({ count: countText(count, locale), why: home.reason({ reason }) }),
  );
  return (
    <>
      <Funnel
        steps={steps.map(([label, count, href], index) => {
          const [, before] = steps[index - 1] ?? [];
          const share = before === undefined ? undefined : shareText(count, before, locale);
          return { label, count, countText: countText(count, locale), href, share };
        })}
      />
      {rejected.length > 0 && (
        <p className={`${letters.hint} ${styles.rejected}`}>{home.rejectedUsers({ reasons: rejected.join(', ') })}</p>
      )}
    </>
  );
}

interface BestInvitersProps {
  range: Range;
  by: string | undefined;
  onRank(by: string): void;
}

/** The ten who achieved most. */
export function BestInviters({ range, by, onRank }: BestInvitersProps) {
  const { words } = useWords();
  const { home } = words;
  const rank = oneOf(RANKS, by) ?? 'rewards';
  const asked = { ...queryOf(range), by: rank, top: 10 };
  const query = useQuery(listTopInviters(asked));
  const actions = (
    <>
      <Select
        label={home.rankedBy()}
        options={RANKS.map((id) => ({ id, label: home.rank({ by: id }) }))}
        chosen={rank}
        onChoose={onRank}
        isBare
      />
      <FileButton
        name="inviters.csv"
        label={home.csv()}
        look="quiet"
        read={(options) => client.reports.listTopInvitersAsCsv({ ...asked, top: 200 }, options)}
      />
    </>
  );
  return (
    <Card title={home.inviters()} actions={actions} isFlush>
      <Asked query={query}>{({ items }) => <Ranking items={items} rank={rank} />}</Asked>
    </Card>
  );
}

function Ranking({ items, rank }: { items: readonly TopInviter[]; rank: Rank }) {
  const { words, locale } = useWords();
  const { home } = words;
  if (items.length === 0)
    return (
      <div className={layout.inset}>
        <Empty title={home.nobody()}>{home.nobodyWhy()}</Empty>
      </div>
    );
  const count: Record<Exclude<Rank, 'rewards'>, (each: TopInviter) => number> = {
    first_paid: ({ firstPaid }) => firstPaid,
    signups: ({ signups }) => signups,
    clicks: ({ clicks }) => clicks,
  };
  const counted = rank === 'rewards' ? 'first_paid' : rank;
  const columns: Column<TopInviter>[] = [
    { key: 'who', label: home.inviter(), cell: ({ userId, displayName }) => <UserLink id={userId} name={displayName} /> },
    { key: 'count', label: home.rank({ by: counted }), isNumber: true, cell: (each) => countText(count[counted](each), locale) },
    { key: 'rewards', label: home.rank({ by: 'rewards' }), isNumber: true, cell: ({ rewardsMicro }) => <Amount micro={rewardsMicro} /> },
  ];
  return <DataTable label={home.inviters()} rows={items} keyOf={({ userId }) => userId} columns={columns} narrow="scrolls" />;
}
