import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ErrorTag } from '../../generated/errors.ts';
import { dereference } from '../../openapi/read/dereference.ts';
import { recordAudit } from '../../src/audit/record-audit.ts';
import { createLog } from '../../src/core/log.ts';
import { Problem } from '../../src/core/problem.ts';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { createApp } from '../../src/http/app.ts';
import { createDispatch } from '../../src/http/dispatch.ts';
import { createGate } from '../../src/http/gate.ts';
import { createOperatorJudge } from '../../src/http/judge-operator.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { noRateLimit } from '../../src/http/rate-limit.ts';
import { listen } from '../../src/http/server.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { testClock } from '../support/clock.ts';
import { SHAPE } from '../support/shape.ts';

const refusal = { description: 'A refusal.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } };

/** A contract of one operation, small enough to be broken in every way. */
const document = {
  openapi: '3.1.0',
  info: { title: 'Small', version: '1' },
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        security: [],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': {
            description: 'The thing.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['name'],
                  additionalProperties: false,
                  properties: { name: { type: 'string', minLength: 1 }, seen_at: { type: 'string', format: 'date-time' } },
                },
              },
            },
          },
          '404': refusal,
          '500': refusal,
        },
      },
    },
  },
  components: {
    securitySchemes: {
      AdminToken: { type: 'apiKey', in: 'header', name: 'x-admin-token' },
      Session: { type: 'apiKey', in: 'cookie', name: 'nl_session' },
    },
    schemas: {
      Refusal: {
        type: 'object',
        required: ['error', 'message', 'request_id'],
        properties: { error: { type: 'string' }, message: { type: 'string' }, request_id: { type: 'string' } },
      },
    },
  },
};

let orm: MikroORM;
let database: Database;
beforeAll(async () => {
  orm = await openOrm(ENTITIES, {
    url: inject('cluster').app.replace('DATABASE', 'triport'),
    poolMax: 1,
    statementTimeoutMs: 1000,
    warn: () => {},
  });
  database = await openDatabase(orm, {
    isolation: 'read committed',
    preparedStatements: true,
    statementTimeoutMs: 1000,
    shape: SHAPE,
    recordAudit,
  });
});
afterAll(() => closeOrm(orm));

interface Outcome {
  status: number;
  body: { error?: string };
  failures: string[];
  told: [string, number, ErrorTag | undefined][];
}

/** The answer to a client of the small contract when its only handler behaves like this. */
async function ask(handler: () => Promise<unknown>, responseValidation: boolean, accept = '*/*'): Promise<Outcome> {
  const failures: string[] = [];
  const told: Outcome['told'] = [];
  const log = createLog('error', { write: (line: string) => void failures.push(String(JSON.parse(line).err?.message)) });
  const dispatch = await createDispatch({
    document: dereference(document),
    operations: {
      getThing: {
        caller: 'anyone',
        scopes: [],
        confirms: false,
        writes: false,
        audit: [],
        preview: false,
        idempotent: false,
        bodyMax: 0,
        batch: false,
        errors: ['user_not_found', 'unavailable', 'internal'],
      },
    },
    handlers: { getThing: handler },
    database,
    clock: testClock(),
    operators: createOperatorJudge(new Map()),
    findSession: async () => undefined,
    findConsoleSession: async () => undefined,
    noteSeen: () => {},
    ownOrigin: '',
    rateLimit: noRateLimit,
    gate: createGate(1, log),
    origins: new Set(),
    responseValidation,
    report: () => {},
    recordReading: async () => {},
  });
  const pages = () => Promise.resolve();
  const onAnswer = (...answer: Outcome['told'][0]) => void told.push(answer);
  const refusalPages = { user_not_found: async () => ({ text: '<p>Nobody is here.</p>', headers: {} }) };
  const around = { metrics: createMetrics(), origins: new Set<string>(), secure: false, proxies: 0 };
  const app = createApp({ dispatch, pages, refusalPages, log, ...around, onAnswer });
  const listening = await listen(app.callback(), '127.0.0.1', 0);
  try {
    const response = await fetch(`${listening.url}/things/1`, { headers: { accept } });
    return { status: response.status, body: (await response.json()) as Outcome['body'], failures, told };
  } finally {
    await listening.stop(0);
  }
}

const answer = (status: number, body: unknown) => async () => ({ status, body });
const refuse = (tag: ErrorTag) => async () => {
  throw new Problem(tag);
};

test('a good answer passes', async () => {
  const { status, body, failures, told } = await ask(answer(200, { name: 'a', seen_at: '2026-01-01T00:00:00Z' }), true);
  expect([status, body]).toEqual([200, { name: 'a', seen_at: '2026-01-01T00:00:00Z' }]);
  expect([failures, told]).toEqual([[], [['getThing', 200, undefined]]]);
});

test('a declared refusal passes', async () => {
  const { status, body, failures, told } = await ask(refuse('user_not_found'), true);
  expect([status, body.error]).toEqual([404, 'user_not_found']);
  expect([failures, told]).toEqual([[], [['getThing', 404, 'user_not_found']]]);
});

test('the page of a refusal whose media type is not declared becomes a 500, told to the operators only', async () => {
  const { status, body, failures } = await ask(refuse('user_not_found'), true, 'text/html');
  expect([status, body.error]).toEqual([500, 'internal']);
  expect(failures).toEqual([expect.stringMatching(/does not declare text\/html for 404/)]);
});

const BREACHES: [what: string, handler: () => Promise<unknown>, complaint: RegExp, unchecked: number][] = [
  ['a property that is missing', answer(200, {}), /outside its schema/, 200],
  ['a property of another type', answer(200, { name: 7 }), /outside its schema/, 200],
  ['a property too many', answer(200, { name: 'a', secret: 'b' }), /outside its schema/, 200],
  ['an empty name', answer(200, { name: '' }), /outside its schema/, 200],
  ['a time that is none', answer(200, { name: 'a', seen_at: 'yesterday' }), /outside its schema/, 200],
  ['an array', answer(200, []), /outside its schema/, 200],
  ['a media type that is not declared', async () => ({ status: 200, type: 'text/csv', text: '"a"' }), /does not declare text\/csv/, 200],
  ['a status that is not declared', answer(201, { name: 'a' }), /does not declare 201/, 201],
  ['a refusal whose status is not declared', refuse('tier_in_use'), /does not declare 409/, 409],
  ['a refusal that is not listed, of a declared status', refuse('code_not_found'), /does not declare code_not_found/, 404],
];

describe.each(BREACHES)('%s', (_, handler, complaint, unchecked) => {
  test('becomes a 500, told to the operators only', async () => {
    const { status, body, failures, told } = await ask(handler, true);
    expect(status).toBe(500);
    expect(body).toEqual({ error: 'internal', message: expect.any(String), request_id: expect.any(String) });
    expect(failures).toEqual([expect.stringMatching(complaint)]);
    expect(told).toEqual([['getThing', 500, 'internal']]);
  });

  test('goes out as it is where answers are not checked', async () => {
    expect((await ask(handler, false)).status).toBe(unchecked);
  });
});

test.each([true, false])('whatever else is thrown is a 500 without a word about it (checked: %s)', async (checked) => {
  const thrown = [new Error('password=hunter2'), 'hunter2', undefined, null, { status: 418, expose: true, message: 'hunter2' }];
  for (const error of thrown) {
    const { status, body, failures } = await ask(() => Promise.reject(error), checked).catch((problem) => {
      throw new Error(`${String(error)}: ${problem}`);
    });
    expect([status, body.error]).toEqual([500, 'internal']);
    expect(JSON.stringify(body)).not.toContain('hunter2');
    expect(failures).toHaveLength(1);
  }
});

test('an operation without a handler stops the start', async () => {
  const build = createDispatch({
    document: dereference(document),
    operations: {
      getThing: {
        caller: 'anyone',
        scopes: [],
        confirms: false,
        writes: false,
        audit: [],
        preview: false,
        idempotent: false,
        bodyMax: 0,
        batch: false,
        errors: [],
      },
    },
    handlers: {},
    database,
    clock: testClock(),
    operators: createOperatorJudge(new Map()),
    findSession: async () => undefined,
    findConsoleSession: async () => undefined,
    noteSeen: () => {},
    ownOrigin: '',
    rateLimit: noRateLimit,
    gate: createGate(1, createLog('silent')),
    origins: new Set(),
    responseValidation: true,
    report: () => {},
    recordReading: async () => {},
  });
  await expect(build).rejects.toThrow('getThing');
});
