import { type Actor, actorName } from './actor.ts';

const EVENT_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,254}$/;

/** An element of a batch as it came, the operator who sent it, and with which request, where that is known. */
export interface Report {
  readonly element: unknown;
  readonly reportedBy: string;
  readonly requestId?: string | undefined;
}

/** What the contract's schema says of an element of a batch. */
export interface ElementSchema<Element> {
  isGood(element: unknown): element is Element;
  /** The first rule that a bad element breaks, in plain words that hold nothing of its values; undefined for a good one. */
  faultOf(element: unknown): string | undefined;
}

/** For those who know that what they report is well-formed. */
export function unchecked<Element>(): ElementSchema<Element> {
  return { isGood: (_): _ is Element => true, faultOf: () => undefined };
}

interface Reporting {
  readonly actor: Actor;
  readonly body: { readonly events: readonly unknown[] };
  readonly request?: { readonly requestId: string };
}

/** What several calls report, one after the other. */
export function reportsOf(calls: readonly Reporting[]): Report[] {
  return calls.flatMap(({ actor, body, request }) =>
    body.events.map((element) => ({ element, reportedBy: actorName(actor), requestId: request?.requestId })),
  );
}

/** The id by which even a malformed element of a batch can be told from the others, if it has a good one. */
export function idOf(element: unknown): string | null {
  const id = typeof element === 'object' && element !== null && 'id' in element ? element.id : undefined;
  return typeof id === 'string' && EVENT_ID.test(id) ? id : null;
}
