import type { Actor } from '../core/actor.ts';
import type { CallContext, Reader, Tx } from '../core/tx.ts';

/** What may only be read, and for whom. */
export type Reading = Reader & CallContext;

/**
 * What a request asks for whose own words say whether it writes. One that does not is answered on single statements; one that does is
 * run in a transaction, and again when it lost a race: of `actor`, where it turned out who calls.
 */
export type Plan<Answer> =
  | { writes: false; run(db: Reading): Promise<Answer> }
  | { writes: true; run(tx: Tx): Promise<Answer>; kept?: Form; actor?: Actor };

/** What is not kept of an answer under a key: it follows from each request, which may prefer another form than the first. */
export interface Form {
  type: string;
  headers: Readonly<Record<string, string>>;
}
