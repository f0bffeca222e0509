import { environmentOperator } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import type { OperatorTokens } from '../http/authenticate.ts';
import type { Plan } from '../operations/plan.ts';
import { type BegunSession, beginSession } from './begin-session.ts';
import type { Links } from './links.ts';

/** Whom a link lets in: the operator of ADMIN_TOKEN, whose session ends when the server is started with another. */
export interface LinkTarget {
  name: string;
  environment: OperatorTokens;
  /** How long a session lasts at most, in milliseconds. */
  maxMs: number;
}

/**
 * Lets whoever holds a printed link into the console, once. What only looks at the link does not use it up, and gets no session.
 *
 * Throws `console_link_invalid`.
 */
export function enterByLink(links: Links, secret: string, isVisit: boolean, target: LinkTarget): Plan<BegunSession | undefined> {
  const { name, environment, maxMs } = target;
  const enteredWith = environment.get(name);
  const isGood = isVisit ? links.use(secret) : links.isGood(secret);
  if (!isGood || !enteredWith) throw new Problem('console_link_invalid');
  if (!isVisit) return { writes: false, run: async () => undefined };
  const operator = environmentOperator(name);
  const entrance = { operator: name, knownTo: operator.knownTo, scopes: null, tokenId: null, enteredWith, way: 'link' } as const;
  return { writes: true, run: async (tx: Tx) => beginSession(tx, entrance, maxMs), actor: operator };
}
