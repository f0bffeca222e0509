/**
 * The product's adapter with one operation that sends back its body: the same Koa application, the same dispatch through openapi-backend,
 * the same server. Rate limit off, no request lines in the log, answers not validated.
 */
import { systemClock } from '../../../src/core/clock.ts';
import { createLog } from '../../../src/core/log.ts';
import type { Database } from '../../../src/db/database.ts';
import { createApp } from '../../../src/http/app.ts';
import { createDispatch } from '../../../src/http/dispatch.ts';
import { createGate } from '../../../src/http/gate.ts';
import { createOperatorJudge } from '../../../src/http/judge-operator.ts';
import { createMetrics } from '../../../src/http/metrics.ts';
import { noRateLimit } from '../../../src/http/rate-limit.ts';
import { listen } from '../../../src/http/server.ts';
import { ECHO_DOCUMENT, ECHO_FACTS } from '../echo-contract.ts';
import { announce } from './announce.ts';

const none = () => Promise.reject(new Error('there is no database behind an echo'));
const nowhere: Database = {
  serverVersion: () => undefined,
  reader: (now) => ({ now, query: none, find: none }),
  single: (now) => ({ now, query: none }),
  transaction: none,
};

const origins = new Set(['http://127.0.0.1']);
const log = createLog('warn');
const dispatch = await createDispatch({
  document: ECHO_DOCUMENT,
  operations: ECHO_FACTS,
  handlers: { echo: async ({ body }: { body: unknown }) => ({ status: 200, body }) },
  database: nowhere,
  clock: systemClock,
  operators: createOperatorJudge(new Map()),
  findSession: async () => undefined,
  findConsoleSession: async () => undefined,
  noteSeen: () => {},
  ownOrigin: '',
  rateLimit: noRateLimit,
  gate: createGate(64, log),
  origins,
  responseValidation: false,
  report: (error) => log.error(error),
});
const app = createApp({
  dispatch,
  pages: (_, next) => next(),
  log,
  metrics: createMetrics(),
  origins,
  secure: false,
  proxies: 0,
});
const { url } = await listen(app.callback(), '127.0.0.1', 0);
announce(Number(new URL(url).port));
