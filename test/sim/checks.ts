import { sights, unlike } from '../model/look.ts';
import { type Chapter, errandOf, operator, pretty } from './chapter.ts';
import { run } from './client.ts';
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

/** Holds the tables against every invariant. */
export async function check(chapter: Chapter): Promise<void> {
  const { system, plot, memory, keyed, answers, perhapsKept } = chapter;
  const evidence = {
    ...{ sql: system.sql, users: plot.users, run: plot.run, memory },
    ...{ keyed: keyed.map(({ id }) => id), kept: new Set(answers.keys()), perhapsKept },
  };
  for (const [name, invariant] of Object.entries(INVARIANTS)) expectNone(chapter, name, await invariant.broken(evidence));
  expectNone(chapter, 'failures', system.failures);
}

const FAULTY_EVERY = 4;

/** Reads everything that can be read of these users. Some reads go wrong on the way. */
export async function look(chapter: Chapter, users: readonly string[]): Promise<void> {
  const { system, world, plot, tally } = chapter;
  const eventIds = plot.sent.slice(-10).map(({ id }) => id);
  let reads = 0;
  for (const sight of sights(world, users, eventIds)) {
    const { path, caller } = sight;
    const kind = FAULT_KINDS[(reads / FAULTY_EVERY) % FAULT_KINDS.length];
    const mishaps: Mishap[] = kind === undefined ? [] : [{ fault: { kind, at: 'read', times: 1 } }];
    reads++;
    const errand = await errandOf(chapter, { operation: 'getMe', method: 'GET', path, caller, does: () => sight.expected });
    const { reply } = await run(system, errand, mishaps, tally);
    tally.operations++;
    const found = unlike(sight, reply, plot);
    if (found.length > 0) chapter.transcript.push(`  ${pretty(chapter, `${caller ?? ''} GET ${path} → ${reply.text}`)}`);
    expectNone(chapter, 'sights', found);
  }
}

/** Lets the server add up its own books. */
export async function verifyLedger(chapter: Chapter): Promise<void> {
  const { body } = await chapter.system.send(operator('GET', '/v1/admin/ledger/verification')).reply;
  expectNone(chapter, 'verify_ledger', body.ok ? [] : body.differences);
}
