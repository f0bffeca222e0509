import { type OperationId, operations } from '../../../generated/operations.ts';
import { readContract } from '../../../src/start/read-contract.ts';
import { userIdOf } from '../../bench/seed.ts';
import type { GoodCall, Person } from '../../support/good-call-makers.ts';
import { type Credentials, goodCall, headerLines, targetOf } from '../../support/good-calls.ts';
import type { TestServer } from '../../support/server.ts';
import { largest, resolved, type Schema } from './largest.ts';
import type { Sent } from './meter.ts';

interface Described {
  requestBody?: { content: Record<string, { schema: Schema }> };
}

const document = readContract() as { paths: Record<string, Record<string, Described>> };

/** Restores what earlier calls have used up: a ladder has room for two more tiers, and a day for so many payouts, slugs and rejections. */
const RENEW = [
  'update api_tokens set revoked_at = created_at where revoked_at is null',
  'delete from user_tiers where level > 1000001',
  "update payouts set requested_at = requested_at - interval '2 days' where user_id = $1 and requested_at > now() - interval '1 day'",
  "update codes set created_at = created_at - interval '2 days' where user_id = $1 and created_at > now() - interval '1 day'",
];

/** Something that makes a request large or ugly, while the contract still takes it or has a tag for it. */
export interface Ugliness {
  name: string;
  /** Whether it needs a body, and a key. */
  hasBody?: true;
  hasKey?: true;
  /** Whether it is noticed before the caller is known. */
  comesFirst?: true;
  make(parts: Parts): Sent;
}

interface Parts {
  operation: OperationId;
  call: GoodCall;
  sent: Sent;
  schema: Schema;
  bodyMax: number;
}

const HEADER_ROOM = 15_000;

const withBody = ({ sent }: Parts, body: string): Sent => ({ ...sent, body: Buffer.from(body) });
const withQuery = ({ sent }: Parts, query: string): Sent => ({
  ...sent,
  target: `${sent.target}${sent.target.includes('?') ? '&' : '?'}${query}`,
});
const withHeader = ({ sent }: Parts, name: string, value: string): Sent => ({
  ...sent,
  headers: { ...sent.headers, [name]: sent.headers[name] === undefined ? value : `${value}; ${sent.headers[name]}` },
});

/** A JSON text that is as long as the body may be: a frame around so many pieces as fit. */
function filled(max: number, begin: string, piece: (n: number) => string, end: string): string {
  const pieces: string[] = [];
  let room = max - begin.length - end.length;
  for (let n = 0; ; n++) {
    const next = (n === 0 ? '' : ',') + piece(n);
    room -= Buffer.byteLength(next);
    if (room < 0) break;
    pieces.push(next);
  }
  return begin + pieces.join('') + end;
}

/** The property in which arbitrary JSON travels farthest, where there is one. */
function carrierOf({ schema }: Parts): string {
  return Object.keys(resolved(schema).properties ?? { x: {} }).at(-1) as string;
}

const deep = (parts: Parts, unit: string, close: string): string => {
  const name = carrierOf(parts);
  const levels = Math.floor((parts.bodyMax - name.length - 8) / (unit.length + close.length));
  return `{"${name}":${unit.repeat(levels)}1${close.repeat(levels)}}`;
};

const PLAIN: readonly Ugliness[] = [
  { name: 'as it is', comesFirst: true, make: ({ sent }) => sent },
  { name: 'ten thousand query parameters', comesFirst: true, make: (parts) => withQuery(parts, 'a&'.repeat(HEADER_ROOM / 2)) },
  { name: 'the last page of all', make: (parts) => withQuery(parts, 'limit=200&offset=99800') },
  { name: 'a page beyond all', make: (parts) => withQuery(parts, 'limit=200&offset=2147483647') },
  { name: 'a whole page by cursor', make: (parts) => withQuery(parts, 'limit=200&after=') },
  { name: 'a cursor as long as it may be', make: (parts) => withQuery(parts, `after=${'A'.repeat(200)}`) },
  { name: 'every cookie there is room for', comesFirst: true, make: (parts) => withHeader(parts, 'cookie', cookies()) },
  { name: 'a header full of choices', make: (parts) => withHeader(parts, 'accept', 'a/b;q=0.5,'.repeat(HEADER_ROOM / 10)) },
  { name: 'a header full of entity tags', make: (parts) => withHeader(parts, 'if-none-match', '"x",'.repeat(HEADER_ROOM / 4)) },
  { name: 'the largest that its schema allows', hasBody: true, make: (parts) => withBody(parts, largestBody(parts)) },
  { name: 'objects as deep as there is room for', hasBody: true, make: (parts) => withBody(parts, deep(parts, '{"a":', '}')) },
  { name: 'arrays as deep as there is room for', hasBody: true, comesFirst: true, make: (parts) => withBody(parts, deep(parts, '[', ']')) },
  {
    name: 'as many properties as there is room for',
    hasBody: true,
    make: (parts) =>
      withBody(
        parts,
        filled(parts.bodyMax, '{', (n) => `"${n.toString(36)}":1`, '}'),
      ),
  },
  {
    name: 'as many infinite numbers as there is room for',
    hasBody: true,
    make: (parts) =>
      withBody(
        parts,
        filled(parts.bodyMax, `{"${carrierOf(parts)}":[`, () => '1e400', ']}'),
      ),
  },
  {
    name: 'one number with as many digits as there is room for',
    hasBody: true,
    make: (parts) => withBody(parts, `{"${carrierOf(parts)}":${'9'.repeat(parts.bodyMax - 100)}.5}`),
  },
  {
    name: 'half a character in a text without an end',
    hasBody: true,
    make: (parts) => withBody(parts, `{"${carrierOf(parts)}":"${'\\ud83d'.repeat(Math.floor((parts.bodyMax - 100) / 6))}`),
  },
];

/** Infinite numbers under a key have no canonical form; a fingerprint is asked for. */
function keyed({ comesFirst: _, ...ugliness }: Ugliness): Ugliness {
  return {
    ...ugliness,
    hasKey: true,
    name: `${ugliness.name}, under a key`,
    make: (parts) => withHeader({ ...parts, sent: ugliness.make(parts) }, 'idempotency-key', `k${'x'.repeat(254)}`),
  };
}

function cookies(): string {
  const one = (n: number) => `nl_session=${String(n).padStart(43, 'y')}`;
  return Array.from({ length: Math.floor(HEADER_ROOM / 60) }, (_, n) => one(n)).join('; ');
}

function largestBody({ operation, schema, bodyMax, call }: Parts): string {
  const own = OWN_LARGEST[operation];
  return own
    ? own()
    : JSON.stringify({ ...(largest(schema, bodyMax) as object), ...pick(call.body, ['version', 'level']), ...HARMLESS[operation] });
}

/** Values for fields that would otherwise keep the next request from its work. */
const HARMLESS: Partial<Record<OperationId, object>> = { putUser: { blocked: false } };

function pick(body: object | undefined, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => names.includes(name)));
}

const ALIASES = Array.from({ length: 15 }, (_, n) => `a${n}: getUserTiers { level name point svg }`).join(' ');

const BATCH = 500;
let batches = 0;

/** As many events as fit, each of another user: the invitees of the one with the past. */
function fullestBatch(event: (number: number) => object): string {
  batches++;
  const events = Array.from({ length: BATCH }, (_, number) => ({
    id: `cost.${batches}.${number}`,
    occurred_at: '2026-01-01T00:00:00Z',
    user_id: userIdOf(2 + number),
    ...event(number),
  }));
  return JSON.stringify({ events });
}

const payments = () =>
  fullestBatch((number) => ({ type: 'invoice_paid', invoice_id: `cost-${batches}-${number}`, amount_micro: 1_000_000 }));

/** A payout of each of as many users, all open, with the money that is promised to it. Whatever an earlier request has done is undone. */
const OPEN_PAYOUTS = [
  `insert into payouts (user_id, payout_id, amount_micro, network, address, status, requested_at)
   select user_id, user_id, 1, 'paypal', 'ada@example.org', 'requested', now() from users order by user_id offset 1 limit ${BATCH}
   on conflict (user_id, payout_id) do update set status = 'requested', completed_at = null, tx_hash = null`,
  `insert into payout_directory (payout_id, user_id) select user_id, user_id from users order by user_id offset 1 limit ${BATCH}
   on conflict do nothing`,
  'update balances set reserved = reserved + 1, programme = programme - 1 where user_id in (select payout_id from payouts)',
  'delete from payout_approvals',
];

const RENEW_OF: Partial<Record<OperationId, readonly string[]>> = { changePayouts: OPEN_PAYOUTS, approvePayouts: OPEN_PAYOUTS };

const payoutIds = () => Array.from({ length: BATCH }, (_, number) => userIdOf(2 + number));
const WIDEST = '\u{1f600}'.repeat(255);

/** Requests that no schema suggests: a document whose few words ask for much, and batches in which every element counts. */
const OWN_LARGEST: Partial<Record<OperationId, () => string>> = {
  graphql: () => JSON.stringify({ query: `{ ${ALIASES} }` }),
  recordBillingEvents: payments,
  previewBillingEvents: payments,
  changePayouts: () => JSON.stringify({ action: 'sent', items: payoutIds().map((id) => ({ id, tx_hash: WIDEST })) }),
  approvePayouts: () => JSON.stringify({ ids: payoutIds(), amount_micro: BATCH }),
  recordPointEvents: () => fullestBatch(() => ({ task: 'direct' })),
};

export const UGLINESSES: readonly Ugliness[] = [...PLAIN, ...PLAIN.filter(({ hasBody }) => hasBody).map(keyed)];

/** An ugly request of an operation, made anew each time, because many use up what they act on. */
export async function prepareUgly(
  server: TestServer,
  operation: OperationId,
  person: Person,
  credentials: Credentials,
  ugliness: Ugliness,
): Promise<Sent> {
  const { path, method, bodyMax } = operations[operation];
  const schema = document.paths[path]?.[method]?.requestBody?.content['application/json']?.schema ?? {};
  for (const text of [...RENEW, ...(RENEW_OF[operation] ?? [])]) await server.sql(text.replaceAll('$1', `'${person.userId}'`));
  const call = await goodCall(server, operation, person);
  return ugliness.make({ operation, call, sent: plainRequest(operation, call, credentials), schema, bodyMax });
}

function plainRequest(operation: OperationId, call: GoodCall, { headers = {}, cookies: jar = {} }: Credentials): Sent {
  const planted = call.refCode === undefined ? {} : { ref_code: call.refCode };
  const lines = headerLines({ headers, cookies: { ...jar, ...planted } });
  const merged: Record<string, string> = call.body === undefined ? {} : { 'content-type': 'application/json' };
  for (const [name, value] of lines) merged[name] = merged[name] === undefined ? value : `${merged[name]}; ${value}`;
  return {
    method: operations[operation].method.toUpperCase(),
    target: targetOf(operation, call),
    headers: merged,
    body: call.body === undefined ? undefined : Buffer.from(JSON.stringify(call.body)),
  };
}
