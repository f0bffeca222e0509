import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Card } from '../../../kit/card.tsx';
import { agoText } from '../../../kit/instant-text.ts';
import { countText } from '../../../kit/number-text.ts';
import { listAllPayouts } from '../../ask/payouts.ts';
import { rejectedEvents } from '../../ask/rejected-events.ts';
import { getDeployment } from '../../ask/session.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { useMay, useOffice } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './attention.module.css';
import { AttentionRow } from './attention-row.tsx';
import { Books } from './books.tsx';
import { listAt } from './series-reading.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** After how long without a sweep, which comes every minute, somebody should look why. */
const LATE_MS = 5 * 60_000;

/** What needs somebody, before all numbers. What one may not look at is not there. */
export function Attention() {
  const { words } = useWords();
  const may = useMay();
  return (
    <section aria-label={words.home.attention()} className={styles.attention}>
      <Card isFlush>
        {may('listAllPayouts') && <PayoutsWaiting />}
        {may('listAllPayouts') && <Uncovered />}
        {may('listBillingEvents') && <Rejected />}
        <Jobs />
        <AppendOnly />
        {may('listVerifications') && <Books />}
      </Card>
    </section>
  );
}

/** One line while it is on its way, none of the page's width more than that. */
function Line<Data>({ query, children }: { query: Parameters<typeof Asked<Data>>[0]['query']; children(data: Data): ReactNode }) {
  if (query.data !== undefined && !query.isError) return children(query.data);
  return (
    <div className={styles.line}>
      <Asked query={query} lines={1}>
        {children}
      </Asked>
    </div>
  );
}

function PayoutsWaiting() {
  const { words, locale } = useWords();
  const query = useQuery(listAllPayouts({ status: 'requested', sort: 'oldest', limit: 1 }));
  return (
    <Line query={query}>
      {({ totals, items: [oldest] }) =>
        oldest && (
          <AttentionRow
            tone="held"
            href="/payouts?status=requested&sort=oldest"
            note={words.home.oldest({ ago: agoText(new Date(oldest.requestedAt), new Date(), { locale }) })}
            aside={<Amount micro={totals.amountMicro} />}
          >
            {words.home.waiting({ count: totals.count })}
          </AttentionRow>
        )
      }
    </Line>
  );
}

function Uncovered() {
  const { words } = useWords();
  const query = useQuery(listAllPayouts({ covered: false, limit: 1 }));
  return (
    <Line query={query}>
      {({ totals }) =>
        totals.count > 0 && (
          <AttentionRow tone="debt" href="/payouts?covered=false" aside={<Amount micro={totals.amountMicro} />}>
            {words.home.uncovered({ count: totals.count })}
          </AttentionRow>
        )
      }
    </Line>
  );
}

function Rejected() {
  const { words, locale } = useWords();
  // By the hour, so that it stays the same question while the page is open.
  const since = new Date(Math.floor(Date.now() / HOUR_MS) * HOUR_MS - DAY_MS).toISOString();
  const query = useQuery(rejectedEvents(since));
  return (
    <Line query={query}>
      {({ items, next }) =>
        items.length > 0 && (
          <AttentionRow tone="debt" href={listAt('/events', { outcome: 'rejected', since: since.slice(0, 10) })}>
            {next ? words.home.rejectedMany({ count: countText(items.length, locale) }) : words.home.rejected({ count: items.length })}
          </AttentionRow>
        )
      }
    </Line>
  );
}

/** Jobs of other servers are known by the sweep alone, so that is what is looked at. */
function Jobs() {
  const { words, locale } = useWords();
  const query = useQuery({ ...getDeployment(), refetchInterval: 60_000 });
  const last = query.data?.jobs.find(({ name }) => name === 'sweepRewards')?.lastSuccessAt;
  const asOf = query.dataUpdatedAt;
  if (last === undefined || (last !== null && asOf - new Date(last).getTime() < LATE_MS)) return null;
  const note = last === null ? words.home.jobsNever() : words.home.jobsLast({ ago: agoText(new Date(last), new Date(asOf), { locale }) });
  return (
    <AttentionRow tone="debt" note={note}>
      {words.home.jobsLate()}
    </AttentionRow>
  );
}

function AppendOnly() {
  const { words } = useWords();
  const { deployment } = useOffice();
  if (deployment.appendOnly) return null;
  return (
    <AttentionRow tone="held" note={words.home.rewritableWhy()}>
      {words.home.rewritable()}
    </AttentionRow>
  );
}
