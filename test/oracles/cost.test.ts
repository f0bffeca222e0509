/**
 * How much one caller may cost: every operation, called by every kind of caller with the largest and ugliest requests that the contract
 * allows, after that user has made a hundred thousand rows. `cost/bounds.ts` says how much each may take.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Person } from '../support/good-call-makers.ts';
import { type Credentials, OPERATOR, signedIn } from '../support/good-calls.ts';
import { BOUNDS, type Bound, CATALOGUES, MEASURES, mostOf, NEAR, tellBound } from './cost/bounds.ts';
import { endOf, LISTS } from './cost/lists.ts';
import { type Cost, type Meter, type Sent, startMeter } from './cost/meter.ts';
import { signUpWithPast } from './cost/past.ts';
import { prepareUgly, UGLINESSES, type Ugliness } from './cost/requests.ts';

let meter: Meter;
let person: Person;

beforeAll(async () => {
  meter = await startMeter();
  person = await signUpWithPast(meter.server);
});
afterAll(async () => {
  expect(meter.server.failures).toEqual([]);
  await meter.server.stop();
});

const CALLERS = ['anyone', 'user', 'operator'] as const;
type Caller = (typeof CALLERS)[number];

async function credentialsOf(caller: Caller): Promise<Credentials> {
  if (caller === 'anyone') return {};
  if (caller === 'operator') return OPERATOR;
  return signedIn({ ...person, session: await meter.server.login(person.userId) }); // the last request may have ended it
}

/** Callers who may not call the operation get only the requests that are noticed before that refusal. */
function uglinessesFor(operation: OperationId, caller: Caller): readonly Ugliness[] {
  const { caller: wanted, bodyMax, idempotent } = operations[operation];
  const isMeant = wanted === 'anyone' || wanted.includes(caller);
  return UGLINESSES.filter((one) => (bodyMax > 0 || !one.hasBody) && (idempotent || !one.hasKey) && (isMeant || one.comesFirst));
}

/** How often a request is measured again when it seems to take too much. */
const TRIES = 6;

/**
 * What a request takes. In its time PostgreSQL may see to its own catalogues, a connection of the pool may be opened anew, or others may
 * have the machine: an excess counts when it comes again. What changes something is another request the second time, which may find less to
 * do; of that only the processor time is taken again.
 */
async function costOf(operation: OperationId, caller: Caller, ugliness: Ugliness): Promise<Cost> {
  const prepared = async () => prepareUgly(meter.server, operation, person, await credentialsOf(caller), ugliness);
  const again: readonly (keyof Bound)[] = operations[operation].writes ? ['cpu'] : MEASURES;
  const cost = await meter.measure(await prepared());
  for (let tried = 1; tried < TRIES && again.some((name) => cost[name] > mostOf(operation, name)); tried++) {
    const anew = await meter.measure(await prepared(), 'now');
    for (const name of again) cost[name] = Math.min(cost[name], anew[name]);
  }
  return cost;
}

/** A user to whom money is due cannot be erased. */
const WITHOUT_MONEY = `
  update balances set programme = 0, pending = 0, available = 0, reserved = 0, paid_out = 0, spent = 0, debt = 0 where user_id = $1`;

/** Those that end something come last. */
const LAST: readonly OperationId[] = ['updateProgramme', 'logout', 'revokeSessions', 'eraseUser'];
const ORDER = [...(Object.keys(operations) as OperationId[]).filter((operation) => !LAST.includes(operation)), ...LAST];

const worst = new Map<OperationId, Bound>();

describe.each(LISTS)('%s', (operation) => {
  test('reads no more at its end than at its beginning, when a cursor leads there', async () => {
    const { caller } = operations[operation];
    const readOf = async (after: string) => {
      const name = `behind ${after}`;
      const make = ({ sent }: { sent: Sent }) => ({ ...sent, target: `${sent.target}?limit=200&after=${after}` });
      const cost = await costOf(operation, caller === 'user' ? 'user' : 'operator', { name, make });
      expect(cost.status).toBe(200);
      return cost.read;
    };
    const first = await readOf('');
    expect(await readOf(endOf(operation))).toBeLessThan(first + CATALOGUES);
  });
});

describe.each(ORDER)('%s', (operation) => {
  test('costs no more than its bounds, whoever asks for however much', async () => {
    if (operation === 'eraseUser') await meter.server.sql(WITHOUT_MONEY, [person.userId]);
    const found: string[] = [];
    const most = Object.fromEntries(MEASURES.map((name) => [name, 0])) as unknown as Bound;
    for (const caller of CALLERS) {
      for (const ugliness of uglinessesFor(operation, caller)) {
        const cost = await costOf(operation, caller, ugliness);
        for (const name of MEASURES) {
          most[name] = Math.max(most[name], cost[name]);
          const bound = mostOf(operation, name);
          if (cost[name] > bound) found.push(`${caller}, ${ugliness.name} (${cost.status}): ${name} ${Math.round(cost[name])} > ${bound}`);
        }
      }
    }
    worst.set(operation, most);
    if (process.env.COST_TABLE) console.log(tellBound(operation, most));
    expect(found).toEqual([]);
  });
});

test('no bound is far from what is needed: the table only shrinks', () => {
  const loose = [...worst].flatMap(([operation, most]) =>
    MEASURES.filter((name) => NEAR[name] !== undefined && BOUNDS[operation][name] > Math.max(NEAR[name] ?? 0, 2 * most[name])).map(
      (name) => `${operation}: ${name} ${BOUNDS[operation][name]} where ${Math.round(most[name])} is the most`,
    ),
  );
  expect(loose).toEqual([]);
});
