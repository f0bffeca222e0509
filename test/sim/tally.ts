import type { FaultKind } from './faults.ts';

/** Counts of what a run has done and met, by kind. */
export interface Tally {
  operations: number;
  requests: number;
  chapters: number;
  faults: Map<FaultKind | 'hung up' | 'cut in the body', number>;
  outcomes: Map<string, number>;
  checks: Map<string, number>;
}

export const newTally = (): Tally => ({
  operations: 0,
  requests: 0,
  chapters: 0,
  faults: new Map(),
  outcomes: new Map(),
  checks: new Map(),
});

export function count<K>(counts: Map<K, number>, what: K, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}

/** Adds what another part of the run has counted. */
export function add(tally: Tally, part: Tally): void {
  tally.operations += part.operations;
  tally.requests += part.requests;
  tally.chapters += part.chapters;
  for (const [kind, times] of part.faults) count(tally.faults, kind, times);
  for (const [what, times] of part.outcomes) count(tally.outcomes, what, times);
  for (const [name, times] of part.checks) count(tally.checks, name, times);
}

export const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((total, times) => total + times, 0);

/** One line for each group of counts, the most frequent first. */
export function tell(tally: Tally, seconds: number): string {
  const { operations, requests, chapters, faults, outcomes, checks } = tally;
  const list = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([what, times]) => `${what} ${times}`)
      .join(', ');
  return [
    `${operations} operations in ${requests} requests, ${chapters} chapters, ${seconds.toFixed(1)} s: ${Math.round(operations / seconds)} operations/s`,
    `${sum(faults)} faults: ${list(faults)}`,
    `outcomes: ${list(outcomes)}`,
    `checks: ${list(checks)}`,
  ].join('\n');
}
