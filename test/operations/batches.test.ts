import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { OPERATIONS } from '../support/operations.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const BATCHES = OPERATIONS.filter(({ batch }) => batch);

test('every list whose elements may be anything is one of a batch', () => {
  expect(BATCHES.map(({ operationId }) => operationId)).toEqual(['recordBillingEvents', 'previewBillingEvents', 'recordPointEvents']);
});

describe.each(BATCHES)('$operationId', ({ method, path, example }) => {
  const [event] = (example as { events: [Record<string, unknown>] }).events;
  const fresh = (server: TestServer, id: string) => ({ ...event, id, occurred_at: server.clock.now().toISOString() });
  const good = (server: TestServer) => JSON.stringify(fresh(server, randomUUID()));
  const withOdd = (server: TestServer, id: string, odd: string) => JSON.stringify({ ...fresh(server, id), odd: '@' }).replace('"@"', odd);
  const arrays = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const isRejected = ({ outcome, reason }: { outcome?: string; reason?: string }) => reason === 'invalid_event' && outcome !== 'recorded';
  const send = (server: TestServer, elements: string[], headers = {}) =>
    server.admin(method, path, `{"events":[${elements.join()}]}` as never, headers);

  test.for([
    ['arrays', (server: TestServer, id: string) => withOdd(server, id, arrays(5000))],
    ['objects', (server: TestServer, id: string) => withOdd(server, id, objects(5000))],
    ['as many arrays as a body can have', (server: TestServer, id: string) => withOdd(server, id, arrays(500_000))],
    [
      'arrays in place of a field',
      (server: TestServer, id: string) => JSON.stringify({ ...fresh(server, id), user_id: '@' }).replace('"@"', arrays(5000)),
    ],
    [
      'arrays with brackets in texts between them',
      (server: TestServer, id: string) => withOdd(server, id, `${'["}]",'.repeat(5000)}1${']'.repeat(5000)}`),
    ],
  ] as const)(
    'an element nested deep in %s is rejected by itself under its own id, and the others count',
    async ([_, deep], { server }) => {
      const id = `deep_${randomUUID()}`;
      const { status, body } = await send(server, [good(server), deep(server, id), good(server)]);
      expect(status).toBe(200);
      expect(body.outcomes.map(isRejected)).toEqual([false, true, false]);
      expect(body.outcomes[1]).toMatchObject({ id, reason: 'invalid_event' });
    },
  );

  test('an element that is nothing but nesting has no id, and the others count', async ({ server }) => {
    const { status, body } = await send(server, [arrays(5000), objects(5000), good(server)]);
    expect(status).toBe(200);
    expect(body.outcomes.map(isRejected)).toEqual([true, true, false]);
    expect(body.outcomes.map(({ id }: { id: unknown }) => id).slice(0, 2)).toEqual([null, null]);
  });

  test('nesting outside of elements is the mistake of the whole', async ({ server }) => {
    for (const frame of [`{"events":${objects(5000)}}`, `{"events":[${good(server)}],"odd":${arrays(5000)}}`, arrays(5000)]) {
      const { status, body } = await server.admin(method, path, frame as never);
      expect([status, body.error]).toEqual([400, 'invalid_json']);
    }
  });

  test('nesting that does not end makes the whole no JSON', async ({ server }) => {
    for (const odd of ['['.repeat(5000), `${'['.repeat(5000)}${']'.repeat(4000)}`]) {
      const { status, body } = await send(server, [good(server), withOdd(server, 'deep', odd)]);
      expect([status, body.error]).toEqual([400, 'invalid_json']);
    }
  });

  test('a number that is not the integer it would be read as rejects its element alone', async ({ server }) => {
    const wrong = (number: string) =>
      `{"id":"${randomUUID()}",${good(server)
        .slice(1)
        .replace(/"id":"[^"]*",?/, '')
        .replace(/"amount_micro":\d+/, `"amount_micro":${number}`)}`;
    const { body } = await send(server, [
      good(server),
      wrong('4503599627370497.5'),
      wrong('49000000.00000000000000000001'),
      wrong('49000000.0'),
      good(server),
    ]);
    expect(body.outcomes.map(isRejected)).toEqual([false, true, true, false, false]);
  });

  test('two batches that differ only where one is too deep are two requests to a key', async ({ server }) => {
    if (method !== 'POST' || path.endsWith('/preview')) return;
    const key = { 'idempotency-key': randomUUID() };
    const first = good(server);
    const odd = (inner: string) => withOdd(server, 'deep', `${'['.repeat(100)}${inner}${']'.repeat(100)}`);
    const kept = await send(server, [first, odd('1')], key);
    expect(kept.status).toBe(200);
    expect((await send(server, [first, odd('1')], key)).text).toBe(kept.text);
    expect((await send(server, [first, odd('2')], key)).body.error).toBe('idempotency_key_reused');
  });
});
