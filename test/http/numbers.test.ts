import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { codesOf, run } from '../support/graphql.ts';
import { addressOf, OPERATIONS, type Walked } from '../support/operations.ts';
import { rawRequest } from '../support/raw.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let session: string;
let userId: string;

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
  session = await server.login(userId);
  // What cleans badges is loaded by the first of them, which can take longer than a raw request waits.
  await server.admin('POST', '/v1/admin/user-tiers', {
    level: 1,
    name: 'First',
    point: 1,
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  await server.sql('delete from user_tiers');
  await server.sequence(); // who asks for events and would wait has some
});

interface Answer {
  status: number;
  /** The answer without the parts that differ every time. */
  body: Record<string, unknown>;
}

/** Asks again after a 503, as the contract tells clients to: a busy machine is no answer. */
async function call(server: TestServer, operation: Walked, target: string, body?: string, attempts = 10): Promise<Answer> {
  const length: [string, string][] = body === undefined ? [] : [['content-length', String(Buffer.byteLength(body))]];
  const headers: [string, string][] = [['x-admin-token', ADMIN_TOKEN], ['cookie', `nl_session=${session}`], ...length];
  const reply = await rawRequest(server.url, operation.method, target, headers, body);
  if (reply.status === 503 && attempts > 1) return call(server, operation, target, body, attempts - 1);
  const { request_id: _, message: __, ...rest } = reply.body.startsWith('{') ? JSON.parse(reply.body) : {};
  return { status: reply.status, body: rest };
}

type Path = readonly (string | number)[];

/** The places of numbers in a value. */
function numbersOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => numbersOf(part, [...path, Array.isArray(value) ? Number(name) : name]));
}

/** The example of an operation's body as JSON, with one value written otherwise. */
function exampleWith(server: TestServer, { example }: Walked, path: Path, text: string): string {
  const copy = structuredClone(example) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce((place, name) => place[name] as Record<string, unknown>, copy as Record<string | number, unknown>);
  parent[path.at(-1) as string] = '@';
  // Each is an event of its own, so that none is the repetition of another.
  const now = server.clock.now().toISOString();
  return JSON.stringify(copy)
    .replaceAll(/"occurred_at":"[^"]*"/g, `"occurred_at":"${now}"`)
    .replace('"@"', text)
    .replaceAll(/"id":"[^"]*"/g, () => `"id":"${randomUUID()}"`);
}

const at = (path: Path, value: unknown) => path.reduce((place, name) => (place as Record<string, unknown>)[name], value) as number;

/** Fields of the published names that are numbers, not whole ones. */
const FRACTIONS = new Set(['point', 'ratio', 'verification', 'auction', 'direct']);

// GraphQL's own answer says what is wrong with a variable; see below.
const fields = OPERATIONS.filter(({ operationId }) => operationId !== 'graphql').flatMap((operation) =>
  numbersOf(operation.example).map((path): [string, Walked, Path] => [`${operation.operationId} ${path.join('.')}`, operation, path]),
);
const isFraction = (path: Path) => FRACTIONS.has(path.at(-1) as string);
/** Without what differs from event to event, and the words for people. */
const withoutIds = ({ status, body }: Answer) =>
  JSON.stringify([status, body]).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|20\d\d-[0-9T:.-]+Z|,"detail":"[^"]*"/g, '');

test('every amount of the contract is among the fields', () => {
  const names = fields.map(([name]) => name);
  for (const name of [
    'spendOnInvoice amount_micro',
    'requestPayout amount_micro',
    'setUserTier tier',
    'recordBillingEvents events.0.amount_micro',
  ])
    expect(names).toContain(name);
  expect(names).toContain('recordPointEvents events.0.amount_micro');
});

describe.each(fields.filter(([, , path]) => !isFraction(path)))('%s', (_, operation, path) => {
  const send = (server: TestServer, text: string) =>
    call(server, operation, addressOf(operation), exampleWith(server, operation, path, text));

  test.for([
    '4503599627370497.5',
    '9007199254740990.5',
    '1.00000000000000000001',
    '0.99999999999999999999999',
    '1e-400',
    '1.5',
    '9007199254740993',
    '1e400',
  ])('refuses %s as it refuses a text', async (number, { server }) => {
    expect(withoutIds(await send(server, number))).toBe(withoutIds(await send(server, '"text"')));
  });

  test('takes a whole number however it is written', async ({ server }) => {
    const value = at(path, operation.example);
    const refused = withoutIds(await send(server, '"text"'));
    for (const text of [value, `${value}.0`, `${value}.00000000000000000000`, `${value}0e-1`, `${value}e0`]) {
      expect(withoutIds(await send(server, String(text))), String(text)).not.toBe(refused);
    }
  });
});

describe.each(fields.filter(([, , path]) => isFraction(path)))('%s', (_, operation, path) => {
  test('takes a number that is next to a whole one', async ({ server }) => {
    const near = await call(server, operation, addressOf(operation), exampleWith(server, operation, path, '7.00000000000000000001'));
    expect(near.status).not.toBe(400);
  });
});

describe('GraphQL', () => {
  const document = (l: string) =>
    JSON.stringify({ query: 'mutation ($l: Int!) { deleteUserTier(level: $l) }', variables: { l: '@' } }).replace('"@"', l);
  const deletion = async (server: TestServer, l: string) => codesOf(await server.admin('POST', '/graphql', document(l) as never));

  test('takes an Int from a variable only if it is one', async ({ server }) => {
    expect(await deletion(server, '999999.0')).toEqual([]);
    for (const l of ['999999.00000000000000000001', '1e-400', '1.5']) expect(await deletion(server, l)).toEqual(['graphql_invalid']);
  });

  test('takes a Float that is next to a whole one, and rounds it to what is kept', async ({ server }) => {
    await server.sql('delete from user_tiers');
    const badge = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    await run(server, 'mutation ($svg: String!) { addNewUserTier(level: 1, name: "x", point: 1, svg: $svg) { level } }', { svg: badge });
    const body =
      '{"query":"mutation ($p: Float!) { updateUserTier(level: 1, point: $p) { point } }","variables":{"p":50.00000000000000000001}}';
    expect((await server.admin('POST', '/graphql', body)).text).toContain('{"point":50}');
  });
});

const parameters = OPERATIONS.flatMap((operation) =>
  operation.parameters
    .filter(({ name, example }) => typeof example === 'number' && name !== 'limit' && name !== 'offset')
    .map((parameter): [string, Walked, typeof parameter] => [`${operation.operationId} ${parameter.name}`, operation, parameter]),
);

test('every number of an address is among the parameters', () => {
  const names = parameters.map(([name]) => name);
  for (const name of ['deleteUserTier level', 'getBadge level', 'listUsers tier', 'listTransfers before_seq'])
    expect(names).toContain(name);
});

describe.each(parameters)('%s', (_, operation, { name, in: area, schema, 'x-error': tag }) => {
  const target = (value: string) =>
    area === 'path' ? addressOf(operation, { [name]: value }) : `${addressOf(operation, { user_id: userId })}?${name}=${value}`;
  const body = operation.example && JSON.stringify(operation.example);

  test.for([
    '1.6e1',
    '1e3',
    '1e0',
    '0x1',
    '0X10',
    '0b1',
    '0o7',
    '%2016',
    '16%20',
    '%0916',
    '+1',
    '%2B1',
    '-0',
    '-1',
    '1_000',
    '1,000',
    '1.0',
    '1.',
    '.5',
    '01',
    '00',
    '%D9%A1',
    '%EF%BC%91',
    'Infinity',
    '1n',
    '9007199254740993',
    '1'.repeat(400),
  ])('%s is no number', async (value, { server }) => {
    expect((await call(server, operation, target(value), body)).body).toEqual({ error: tag });
  });

  test('a whole number in its one spelling is', async ({ server }) => {
    const most = Number(schema?.['maximum'] ?? Number.POSITIVE_INFINITY);
    for (const value of ['1', '10', '200'].filter((each) => Number(each) <= most)) {
      const { status, body: answer } = await call(server, operation, target(value), body);
      // A value that is no level is as unknown as a level that does not exist.
      if (tag !== 'tier_level_invalid' && status === 404) expect(answer).toEqual({ error: 'tier_not_found' });
      else expect([400, answer['error']]).not.toEqual([status, tag]);
    }
  });
});

test('an address names a level in one way only: another spelling deletes nothing', async ({ server }) => {
  await server.sql('delete from user_tiers');
  const level = 16;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  await server.admin('POST', '/v1/admin/user-tiers', { level, name: 'Sixteen', point: 1_600_000, svg });
  for (const spelling of ['1.6e1', '0x10', '%2016', '16.0', '016', '+16', '%2B16']) {
    expect((await server.admin('DELETE', `/v1/admin/user-tiers/${spelling}`)).body.error).toBe('tier_not_found');
  }
  expect(await server.sql('select level from user_tiers where level = 16')).toEqual([{ level }]);
  expect((await server.admin('DELETE', '/v1/admin/user-tiers/16')).status).toBe(200);
});
