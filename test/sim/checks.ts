import { sights, unlike } from '../model/look.ts';
import { ask, type Chapter, errandOf, operator, pretty } from './chapter.ts';
import { type Errand, type Known, run } from './client.ts';
import { FAULT_KINDS } from './faults.ts';
import { INVARIANTS } from './invariants.ts';
import type { Mishap } from './scenario.ts';
import { count } from './tally.ts';

/** Ends a chapter that has gone wrong, and says in which way. */
export function fail(name: string, what: readonly unknown[]): never {
  throw new Error(`${name}: ${what.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')}`);
}

/** Counts a check, and fails if it found anything. */
export function expectNone({ tally }: Chapter, name: string, found: readonly unknown[]): void {
  count(tally.checks, name);
  if (found.length > 0) fail(name, found);
}

/** Checks the tables by every invariant. */
export async function check(chapter: Chapter): Promise<void> {
  const { system, plot, memory, visits, keyed, answers, perhapsKept } = chapter;
  const evidence = {
    sql: system.sql,
    users: plot.users,
    run: plot.run,
    approvals: chapter.world.approvals,
    secrets: [...plot.names.ids].flatMap(([name, secret]) => (/^#(seat|token .* secret)/.test(name) ? [secret] : [])),
    memory,
    visits,
    keyed: keyed.map(({ id }) => id),
    kept: new Set(answers.keys()),
    perhapsKept,
  };
  for (const [name, invariant] of Object.entries(INVARIANTS)) expectNone(chapter, name, await invariant.broken(evidence));
  expectNone(chapter, 'failures', system.failures);
}

const FAULTY_EVERY = 4;

/** Reads everything that can be read of these users, all at once. Some reads go wrong on the way. */
export async function look(chapter: Chapter, users: readonly string[]): Promise<void> {
  const { system, world, plot, tally } = chapter;
  const eventIds = plot.sent.slice(-10).map(({ id }) => id);
  const all = [...sights(world, users, eventIds)];
  const errands: Errand[] = [];
  for (const { path, caller, expected } of all) {
    errands.push(errandOf(chapter, { operation: 'getMe', method: 'GET', path, caller, does: () => expected }));
  }
  const seen = await Promise.all(errands.map((errand, index) => run(system, errand, mishapsOf(index), tally)));
  tally.operations += seen.length;
  for (const [index, sight] of all.entries()) {
    const { reply } = seen[index] as Known;
    const found = unlike(sight, reply, plot);
    if (found.length > 0) chapter.transcript.push(`  ${pretty(chapter, `${sight.caller ?? ''} GET ${sight.path} → ${reply.text}`)}`);
    expectNone(chapter, 'sights', found);
  }
}

function mishapsOf(read: number): Mishap[] {
  const kind = FAULT_KINDS[(read / FAULTY_EVERY) % FAULT_KINDS.length];
  return kind === undefined ? [] : [{ fault: { kind, at: 'read', times: 1 } }];
}

/** Lets the server add up its own books. */
export async function verifyLedger(chapter: Chapter): Promise<void> {
  const { body } = await ask(chapter.system, operator('GET', '/v1/admin/ledger/verification'));
  expectNone(chapter, 'verify_ledger', body.ok ? [] : body.differences);
}
