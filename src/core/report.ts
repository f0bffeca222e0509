import { type Actor, actorName } from './tx.ts';

/** An element of a batch as it came, and the operator who sent it. */
export interface Report {
  readonly element: unknown;
  readonly reportedBy: string;
}

/** What several calls report, one after the other. */
export function reportsOf(calls: readonly { actor: Actor; body: { events: readonly unknown[] } }[]): Report[] {
  return calls.flatMap(({ actor, body }) => body.events.map((element) => ({ element, reportedBy: actorName(actor) })));
}
