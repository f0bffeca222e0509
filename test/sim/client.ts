import { operations } from '../../generated/operations.ts';
import type { Deed } from '../model/deed.ts';
import { once } from '../model/once.ts';
import { sentText } from '../model/raw.ts';
import { type Answer, knownUser, refuse, type World } from '../model/world.ts';
import type { Reply } from '../support/server.ts';
import type { Request } from './inject.ts';
import type { Mishap } from './scenario.ts';
import { type System, TOKENS } from './system.ts';
import { count, type Tally } from './tally.ts';

/** A deed as one client sends it, under a key or without one. */
export interface Errand {
  deed: Deed;
  key: string | undefined;
  /** Names the errand in the audit log: the beginning of the id of each of its requests. */
  id: string;
  /** The session of the caller. */
  session: string | undefined;
}

/** The result that a client sees in the end. */
export interface Known {
  errand: Errand;
  reply: Reply;
  /** Tries before the answer that may have taken effect unseen. */
  unseen: number;
  /** Tries that the client went away from, which may take effect at any time until all have ended. */
  stray: number;
}

const TRIES_MAX = 20;

/**
 * Sends an errand until it is answered, as the contract tells clients to: a request that went wrong on the way, or was answered 503, is
 * sent again. Waits for all tries that it has left behind, so that nothing reaches into the next round.
 */
export async function run(system: System, errand: Errand, mishaps: readonly Mishap[], tally: Tally, triesMax = TRIES_MAX): Promise<Known> {
  const left: Promise<unknown>[] = [];
  let unseen = 0;
  for (let tries = 0; tries < triesMax; tries++) {
    const { fault, leaves } = mishaps[tries] ?? {};
    const { reply, done, hangUp } = system.send({ ...requestOf(errand, tries), isCut: leaves === 'in the body' }, fault);
    tally.requests++;
    if (leaves !== undefined) {
      count(tally.faults, leaves === 'in the body' ? 'cut in the body' : 'hung up');
      setImmediate(hangUp);
      left.push(done);
      continue;
    }
    const answer = await reply;
    if (answer.status === 503) {
      unseen++;
      continue;
    }
    await Promise.all(left);
    return { errand, reply: answer, unseen, stray: left.length };
  }
  throw new Error(`answered: ${errand.deed.operation} was not answered in ${triesMax} tries`);
}

function requestOf({ deed, key, id, session }: Errand, tries: number): Request {
  const { method, path, body, caller, operator = 'default', cookie } = deed;
  const cookies = [session === undefined ? [] : `nl_session=${session}`, cookie === undefined ? [] : `ref_code=${cookie}`].flat();
  return {
    method,
    path,
    body: body && sentText(body),
    headers: {
      'x-request-id': `${id}.${tries}`,
      ...(caller === undefined ? { 'x-admin-token': TOKENS[operator] } : {}),
      ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
  };
}

/** Whether the operation takes a key. */
export const takesKey = ({ operation }: Deed) => operations[operation].idempotent;

/** The scope of a key: whose it is, and for which operation. */
export const scopeOf = ({ deed, key }: Errand) => JSON.stringify([actorOf(deed), deed.operation, key]);
const actorOf = ({ caller, operator = 'default' }: Deed) => (caller === undefined ? `operator:${operator}` : `user:${caller}`);

/** Does in the model what the errand asks for: a caller who is not signed in is refused before any key is looked at. */
export function model({ deed, key }: Errand, world: World): Answer {
  const { caller, operation, path, body } = deed;
  if (caller !== undefined && !knownUser(world, caller)) return refuse(401, 'unauthenticated');
  if (key === undefined) return deed.does(world);
  return once(world, { key, actor: actorOf(deed), operation, says: `${path}\n${JSON.stringify(body)}` }, deed.does);
}
