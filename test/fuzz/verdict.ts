/** Judges what schemathesis cannot: whether the run saw the server do its work at all. */
import type { OperationFacts } from '../../src/operations/contract.ts';
import type { Identity } from './settings.ts';

/** How often an operation answered with a status, to valid and to invalid requests. */
export type Observed = readonly (readonly [operation: string, status: number, valid: boolean, count: number])[];

export interface Operation {
  id: string;
  caller: OperationFacts['caller'];
  /** The statuses of the operation's good answers. */
  good: readonly number[];
}

const OWN = { anonymous: 'anyone', user: 'user', operator: 'operator' } as const;

/** When an identity's own operations refuse so many valid requests with 401, it has lost its credentials, and the run proves nothing. */
const UNAUTHENTICATED_SHARE_MAX = 0.2;

/**
 * The reasons why the runs together prove too little, in sentences; none when they prove enough. `exceptions` are good answers (`getMe
 * 200`) that may be missing, each with its reason; one that is given after all must leave the list.
 */
export function verdict(
  operations: readonly Operation[],
  observed: Readonly<Record<Identity, Observed>>,
  exceptions: Readonly<Record<string, string>>,
): string[] {
  const findings: string[] = [];
  const all = Object.values(observed).flat();
  const promised = operations.flatMap(({ id, good }) => good.map((status) => `${id} ${status}`));
  const given = new Set(all.map(([operation, status]) => `${operation} ${status}`));
  for (const answer of promised) {
    if (!given.has(answer) && !(answer in exceptions)) findings.push(`nobody was ever answered ${answer}`);
    if (given.has(answer) && answer in exceptions) findings.push(`${answer} was answered: take it off the exceptions`);
  }
  for (const answer of Object.keys(exceptions)) {
    if (!promised.includes(answer)) findings.push(`${answer} is excepted, but the contract does not have it`);
  }
  for (const [identity, counts] of Object.entries(observed) as [Identity, Observed][]) {
    const own = new Set(operations.filter(({ caller }) => caller === OWN[identity]).map(({ id }) => id));
    const mine = counts.filter(([operation, , valid]) => valid && own.has(operation));
    const total = sum(mine);
    const refused = sum(mine.filter(([, status]) => status === 401));
    if (total === 0) findings.push(`the ${identity} run made no valid request to any of its own operations`);
    else if (identity !== 'anonymous' && refused / total > UNAUTHENTICATED_SHARE_MAX)
      findings.push(`the ${identity} run is blind: its own operations answered ${refused} of ${total} valid requests with 401`);
  }
  return findings;
}

const sum = (counts: Observed) => counts.reduce((total, [, , , count]) => total + count, 0);
