import type { Change } from './change.ts';
import type { ErrorFacts } from './contract.ts';

/** What the catalogue says about the tags of both contracts. Which operation can answer with which tag is compared with the operation. */
export function compareErrors(old: Record<string, ErrorFacts>, now: Record<string, ErrorFacts>): Change[] {
  return Object.entries(old).flatMap(([tag, was]) => {
    const is = now[tag];
    const where = `the error ${tag}`;
    if (!is) return [];
    return [
      ...(was.status !== undefined && is.status !== undefined && was.status !== is.status
        ? [{ where, what: `Its status is ${is.status} instead of ${was.status}.`, breaking: true }]
        : []),
      // A client that gives up too early does what it always did; one that repeats until it works would now do so forever.
      ...(!was.retry && is.retry ? [{ where, what: 'Trying again can help now.', breaking: false }] : []),
      ...(was.retry && !is.retry ? [{ where, what: 'Trying again no longer helps.', breaking: true }] : []),
    ];
  });
}
