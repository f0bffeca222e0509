import type { Words } from '../../../../generated/words/console-later/words.ts';
import { type CsvColumn, writeCsv } from '../../../kit/write-csv.ts';
import {
  type BillingEvent,
  type BillingOutcome,
  type PointEvent,
  type PointOutcome,
  RefusalError,
  responseOf,
  type Signup,
  type UserChange,
} from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import type { Checked, Item } from './check-rows.ts';
import type { Kind } from './kinds.ts';

/** What became of a row. */
export interface Outcome {
  name: keyof Words['uploadOutcomes'];
  /** Why, as the server names it. */
  reason: string;
  /** Whether it had been sent before. */
  isOld: boolean;
}

/** How many events a request has. */
export const SLICE = 500;
/** How many single calls are under way at once: a console may ask 50 times in a second. */
const AT_ONCE = 6;

/** What of the rows is sent by one call, and calls at once. */
export const plan = (kind: Kind) => (kind === 'events' || kind === 'points' ? { size: SLICE, atOnce: 1 } : { size: 1, atOnce: AT_ONCE });

/** The same contents have the same key, whenever and by whomever they are sent: a repetition is one for the server, too. */
async function keyOf(kind: Kind, slice: readonly Item[]): Promise<string> {
  const text = JSON.stringify([kind, ...slice.map(({ body }) => body)]);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `upload-${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Sends some rows, and answers what became of each. Throws where it is not known, or where none of the rows could be taken. */
export async function sendSlice(kind: Kind, slice: readonly Item[]): Promise<readonly Outcome[]> {
  const options = { idempotencyKey: await keyOf(kind, slice) };
  const bodies = slice.map(({ body }) => body);
  switch (kind) {
    case 'users':
      return Promise.all(slice.map(({ id, body: { userId: _, ...change } }) => single(() => putUser(id, change, options))));
    case 'signups':
      return Promise.all(bodies.map((body) => single(() => recordSignup(body as unknown as Signup, options))));
    case 'events': {
      const answer = await client.billing.recordBillingEvents({ events: bodies as unknown as BillingEvent[] }, options);
      return answer.outcomes.map(ofEvent).map(knowing(answer));
    }
    case 'points': {
      const answer = await client.points.recordPointEvents({ events: bodies as unknown as PointEvent[] }, options);
      return answer.outcomes.map(ofPoints).map(knowing(answer));
    }
  }
}

/** An answer that the server had given before under the same key is that of then, and does not say itself that it is. */
const isRepeated = (answer: object) => responseOf(answer).headers.get('idempotency-replayed') === 'true';
const knowing = (answer: object) => (outcome: Outcome) => ({ ...outcome, isOld: outcome.isOld || isRepeated(answer) });

type Options = { idempotencyKey: string };

async function putUser(id: string, change: UserChange, options: Options): Promise<Outcome> {
  await client.users.putUser(id, change, options);
  return { name: 'saved', reason: '', isOld: false };
}

async function recordSignup(body: Signup, options: Options): Promise<Outcome> {
  const answer = await client.referrals.recordSignup(body, options);
  const { attributed, reason = '' } = answer;
  return { name: attributed ? 'attributed' : 'not_attributed', reason, isOld: isRepeated(answer) };
}

export function ofEvent({ outcome, reason, detail, replayed }: BillingOutcome): Outcome {
  return { name: outcome, reason: detail ?? reason ?? '', isOld: replayed };
}

function ofPoints({ points, reason, detail, replayed }: PointOutcome): Outcome {
  return { name: points === 0 ? 'not_counted' : 'counted', reason: detail ?? reason ?? '', isOld: replayed };
}

/** What only this row is to blame for. Anything else would meet the next row as well. */
const OF_THE_ROW: readonly string[] = ['user_erased', 'user_not_found', 'invalid_json', 'invalid_user_id'];

async function single(call: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof RefusalError && OF_THE_ROW.includes(error.tag)) return { name: 'refused', reason: error.tag, isOld: false };
    throw error;
  }
}

/** What became of a row of the file. */
interface Line {
  line: number;
  id: string;
  outcome: string;
  reason: string;
  isOld: boolean;
}

const COLUMNS: readonly CsvColumn<Line>[] = [
  { name: 'line', cell: ({ line }) => line },
  { name: 'id', isChosen: true, cell: ({ id }) => id },
  { name: 'outcome', cell: ({ outcome }) => outcome },
  { name: 'reason', isChosen: true, cell: ({ reason }) => reason },
  { name: 'sent_before', cell: ({ isOld }) => (isOld ? 'yes' : '') },
];

/** What became of every row of the file, in its order, those that were not sent among them. */
export function outcomeFile({ items, mistakes }: Checked, outcomes: readonly (Outcome | undefined)[]): string {
  const sent = items.map(({ line, id }, index): Line => {
    const { name: outcome = 'not_sent', reason = '', isOld = false } = outcomes[index] ?? {};
    return { line, id, outcome, reason, isOld };
  });
  const left = mistakes.map(({ line, field = '', code, text }): Line => {
    return { line, id: text, outcome: 'not_sent', reason: `${field} ${code}`.trim(), isOld: false };
  });
  const lines = [...sent, ...left].toSorted((one, other) => one.line - other.line);
  return writeCsv(COLUMNS, lines, true);
}
