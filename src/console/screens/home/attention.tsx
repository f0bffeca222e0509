import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../kit/card.tsx';
import { agoText } from '../../../kit/instant-text.ts';
import { countText } from '../../../kit/number-text.ts';
import type { VerificationRun } from '../../../sdk/typescript/sdk.ts';
import { again } from '../../ask/asking.ts';
import { listBillingEvents } from '../../ask/billing.ts';
import { listVerifications } from '../../ask/ledger.ts';
import { listAllPayouts } from '../../ask/payouts.ts';
import { getDeployment } from '../../ask/session.ts';
import { Amount } from '../../frame/amount.tsx';
import { useMay, useOffice } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import { AttentionRow, EVERY_MS, Line, WebhookRows } from './attention-row.tsx';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** After how long without a sweep, which comes every minute, somebody should look why. */
const LATE_MS = 5 * 60_000;

/** What needs somebody, before all numbers. What one may not look at is not there. */
export function Attention() {
  const { words } = useWords();
  const may = useMay();
  return (
    <section aria-label={words.home.attention()}>
      <Card isFlush>
        {may('listAllPayouts') && <PayoutsWaiting />}
        {may('listAllPayouts') && <Uncovered />}
        {may('listBillingEvents') && <Rejected />}
        {may('listWebhooks') && <WebhookRows />}
        <Jobs />
        <AppendOnly />
        {may('listVerifications') && <Books />}
      </Card>
    </section>
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
          <AttentionRow tone="debt" href="/payouts?status=any&covered=false" aside={<Amount micro={totals.amountMicro} />}>
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
  const query = useQuery({ ...listBillingEvents({ outcome: 'rejected', since, limit: 200 }), refetchInterval: again(EVERY_MS) });
  return (
    <Line query={query}>
      {({ items, next }) =>
        items.length > 0 && (
          <AttentionRow tone="debt" href={`/events?outcome=rejected&since=${since.slice(0, 10)}`}>
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
  const query = useQuery({ ...getDeployment(), refetchInterval: again(EVERY_MS) });
  const last = query.data?.jobs.find(({ name }) => name === 'sweepRewards')?.lastSuccessAt;
  const asOf = query.dataUpdatedAt;
  if (last === undefined || (last !== null && asOf - new Date(last).getTime() < LATE_MS)) return null;
  if (last === null)
    return (
      <AttentionRow tone="held" note={words.home.jobsNeverWhy()}>
        {words.home.jobsNever()}
      </AttentionRow>
    );
  return (
    <AttentionRow tone="debt" note={words.home.jobsLast({ ago: agoText(new Date(last), new Date(asOf), { locale }) })}>
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

const PLACE = '/ledger?tab=verification';

/** When the books were last verified, and what was found. */
function Books() {
  const query = useQuery(listVerifications());
  return <Line query={query}>{({ items }) => <Told run={items.find(({ status }) => status !== 'running')} />}</Line>;
}

function Told({ run }: { run: VerificationRun | undefined }) {
  const { words, locale } = useWords();
  const { deployment } = useOffice();
  const { home } = words;
  const aside = deployment.appendOnly ? home.appendOnly() : undefined;
  if (!run)
    return (
      <AttentionRow tone="held" href={PLACE} aside={aside}>
        {home.booksNever()}
      </AttentionRow>
    );
  const ago = agoText(new Date(run.endedAt ?? run.movedAt), new Date(), { locale });
  if (run.differencesTotal > 0)
    return (
      <AttentionRow tone="debt" href={PLACE} note={home.booksVerified({ ago })}>
        {home.booksDiffer({ count: run.differencesTotal })}
      </AttentionRow>
    );
  if (run.status === 'failed')
    return (
      <AttentionRow tone="held" href={PLACE} note={ago}>
        {home.booksFailed()}
      </AttentionRow>
    );
  return (
    <AttentionRow tone="free" href={PLACE} note={home.booksVerified({ ago })} aside={aside}>
      {home.booksAgree({ transfers: countText(run.transfers, locale) })}
    </AttentionRow>
  );
}
