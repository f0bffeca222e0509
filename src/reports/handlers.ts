import type { Handlers } from '../operations/contract.ts';
import { getFunnel } from './get-funnel.ts';
import { createOwedNow, getLiabilities } from './get-liabilities.ts';
import { getSeries } from './get-series.ts';
import { getStatement } from './get-statement.ts';
import { inviterTable, inviterView } from './inviter-table.ts';
import { listTopInviters } from './list-top-inviters.ts';
import { instantOf, rangeOf } from './range.ts';
import { createReadCounts } from './read-counts.ts';
import { funnelView, liabilitiesView } from './report.view.ts';
import { seriesTable, seriesView } from './series.view.ts';
import { statementTable, statementView } from './statement.view.ts';

const TYPES = ['application/json', 'text/csv'] as const;
const VARY = { vary: 'Accept' } as const;
const fileCalled = (name: string) => ({ ...VARY, 'content-disposition': `attachment; filename=${name}` });

/** What a series tells that is not told of what. */
const DEFAULT_MEASURES = 'signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro';

type ReportOperations = 'getSeries' | 'getFunnel' | 'getLiabilities' | 'listTopInviters' | 'getStatement';

/** `currency` is the deployment's one currency. What was counted last is kept by the server that these handlers are made for. */
export function reportHandlers(currency: string): Pick<Handlers, ReportOperations> {
  const readCounts = createReadCounts();
  const owedNow = createOwedNow();
  return {
    getSeries: async ({ db, query, request }) => {
      const wish = {
        range: rangeOf(query, db.now),
        interval: query.interval ?? 'day',
        measures: (query.measures ?? DEFAULT_MEASURES).split(','),
      };
      const type = await request.prefers([...TYPES]);
      const series = await getSeries(db, readCounts, wish);
      if (type === 'text/csv') return { status: 200, headers: fileCalled('series.csv'), type, parts: seriesTable(series, currency) };
      return { status: 200, headers: VARY, body: seriesView(series) };
    },
    getFunnel: async ({ db, query }) => ({ status: 200, body: funnelView(await getFunnel(db, readCounts, rangeOf(query, db.now))) }),
    getLiabilities: async ({ db, query }) => {
      return { status: 200, body: liabilitiesView(await getLiabilities(db, readCounts, owedNow, instantOf(query.at))) };
    },
    listTopInviters: async ({ db, query, request }) => {
      const range = rangeOf(query, db.now);
      const type = await request.prefers([...TYPES]);
      const rows = await listTopInviters(db, range, query.by ?? 'rewards', query.top ?? 10);
      if (type === 'text/csv') return { status: 200, headers: fileCalled('inviters.csv'), type, parts: inviterTable(rows, currency) };
      return { status: 200, headers: VARY, body: { items: rows.map(inviterView) } };
    },
    getStatement: async ({ db, query, request }) => {
      const range = rangeOf(query, db.now);
      const type = await request.prefers([...TYPES]);
      const statement = await getStatement(db, readCounts, range);
      if (type === 'text/csv')
        return { status: 200, headers: fileCalled('statement.csv'), type, parts: statementTable(statement, currency) };
      return { status: 200, headers: VARY, body: statementView(statement) };
    },
  };
}
