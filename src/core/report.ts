import { type Actor, actorName } from './actor.ts';

const EVENT_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,254}$/;

/** An element of a batch as it came, and the operator who sent it. */
export interface Report {
  readonly element: unknown;
  readonly reportedBy: string;
}

/** What several calls report, one after the other. */
export function reportsOf(calls: readonly { actor: Actor; body: { events: readonly unknown[] } }[]): Report[] {
  return calls.flatMap(({ actor, body }) => body.events.map((element) => ({ element, reportedBy: actorName(actor) })));
}

/** The id by which even a malformed element of a batch can be told from the others, if it has a good one. */
export function idOf(element: unknown): string | null {
  const id = typeof element === 'object' && element !== null && 'id' in element ? element.id : undefined;
  return typeof id === 'string' && EVENT_ID.test(id) ? id : null;
}
