/** What schemathesis cannot judge: whether the run saw the server do its work at all. */
import type { Identity } from './settings.ts';

/** How often an operation answered with a status, to valid and to invalid requests. */
export type Observed = readonly (readonly [operation: string, status: number, valid: boolean, count: number])[];

export interface Operation {
  id: string;
  caller: 'operator' | 'user' | 'anyone';
  /** The statuses of the operation's good answers. */
  good: readonly number[];
}

const OWN = { anonymous: 'anyone', user: 'user', operator: 'operator' } as const;

/** An identity whose own operations refuse so many valid requests with 401 has lost its credentials: the run has gone blind. */
const UNAUTHENTICATED_SHARE_MAX = 0.2;

/**
 * Why the runs together prove too little, in sentences; none when they prove enough. `exceptions` are operations that may go
 * without a good answer, each with its reason; one that has a good answer after all must leave the list.
 */
export function verdict(
  operations: readonly Operation[],
  observed: Readonly<Record<Identity, Observed>>,
  exceptions: Readonly<Record<string, string>>,
): string[] {
  const findings: string[] = [];
  const all = Object.values(observed).flat();
  for (const { id, good } of operations) {
    const wasGood = all.some(([operation, status]) => operation === id && good.includes(status));
    if (!wasGood && !(id in exceptions)) findings.push(`${id} never gave its good answer (${good.join(', ')}) to anybody`);
    if (wasGood && id in exceptions) findings.push(`${id} gave its good answer: take it off the exceptions`);
  }
  for (const id of Object.keys(exceptions)) {
    if (!operations.some((operation) => operation.id === id)) findings.push(`${id} is excepted, but there is no such operation`);
  }
  for (const [identity, counts] of Object.entries(observed) as [Identity, Observed][]) {
    const own = new Set(operations.filter(({ caller }) => caller === OWN[identity]).map(({ id }) => id));
    const mine = counts.filter(([operation, , valid]) => valid && own.has(operation));
    const total = sum(mine);
    const refused = sum(mine.filter(([, status]) => status === 401));
    if (total === 0) findings.push(`the ${identity} run made no valid request to any of its own operations`);
    else if (refused / total > UNAUTHENTICATED_SHARE_MAX)
      findings.push(`the ${identity} run is blind: its own operations answered ${refused} of ${total} valid requests with 401`);
  }
  return findings;
}

const sum = (counts: Observed) => counts.reduce((total, [, , , count]) => total + count, 0);
