import { instantOf } from '../core/clock.ts';
import { csv } from '../core/csv.ts';
import { BY_ACCEPT, fileAnswer } from '../core/file-answer.ts';
import type { Handlers } from '../operations/contract.ts';
import { getFunnel } from './get-funnel.ts';
import { createOwedNow, getLiabilities } from './get-liabilities.ts';
import { getMyStats } from './get-my-stats.ts';
import { getSeries } from './get-series.ts';
import { getStatement } from './get-statement.ts';
import { inviterTable, inviterView } from './inviter-table.ts';
import { listTopInviters } from './list-top-inviters.ts';
import { rangeOf } from './range.ts';
import { createReadCounts } from './read-counts.ts';
import { funnelView, liabilitiesView, statsView } from './report.view.ts';
import { seriesTable, seriesView } from './series.view.ts';
import { STATEMENT_TABLE, statementLines, statementView } from './statement.view.ts';

const TYPES = ['application/json', 'text/csv'] as const;

/** What a series tells that is not told of what. */
const DEFAULT_MEASURES = 'signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro';

type ReportOperations = 'getSeries' | 'getFunnel' | 'getLiabilities' | 'listTopInviters' | 'getStatement' | 'getMyStats';

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
      if (type === 'text/csv') return fileAnswer('series.csv', type, csv([series.points], seriesTable(series, currency)));
      return { status: 200, headers: BY_ACCEPT, body: seriesView(series) };
    },
    getFunnel: async ({ db, query }) => ({ status: 200, body: funnelView(await getFunnel(db, readCounts, rangeOf(query, db.now))) }),
    getLiabilities: async ({ db, query }) => {
      return { status: 200, body: liabilitiesView(await getLiabilities(db, readCounts, owedNow, instantOf(query.at)?.getTime())) };
    },
    listTopInviters: async ({ db, query, request }) => {
      const range = rangeOf(query, db.now);
      const type = await request.prefers([...TYPES]);
      const rows = await listTopInviters(db, range, query.by ?? 'rewards', query.top ?? 10);
      if (type === 'text/csv') return fileAnswer('inviters.csv', type, csv([rows], inviterTable(currency)));
      return { status: 200, headers: BY_ACCEPT, body: { items: rows.map(inviterView) } };
    },
    getStatement: async ({ db, query, request }) => {
      const range = rangeOf(query, db.now);
      const type = await request.prefers([...TYPES]);
      const statement = await getStatement(db, readCounts, range);
      if (type === 'text/csv') return fileAnswer('statement.csv', type, csv([statementLines(statement, currency)], STATEMENT_TABLE));
      return { status: 200, headers: BY_ACCEPT, body: statementView(statement) };
    },
    getMyStats: async ({ db, actor, query }) => {
      return { status: 200, body: statsView(await getMyStats(db, actor.userId, rangeOf(query, db.now), query.interval ?? 'day')) };
    },
  };
}
