import { operations } from '../../generated/operations.ts';
import type { Deed } from '../model/deed.ts';
import { once } from '../model/once.ts';
import { sentText } from '../model/raw.ts';
import { judge } from '../model/rights.ts';
import { type Answer, knownUser, refuse, type World } from '../model/world.ts';
import { FROM_CONSOLE } from '../support/console.ts';
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
  /** The secret of the operator, where that is not the environment's. */
  secret: string | undefined;
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

function requestOf({ deed, key, id, session, secret }: Errand, tries: number): Request {
  const { method, body, caller, operator = 'default', hand, cookie } = deed;
  const isSeated = hand?.by === 'seat';
  const path = isSeated && !deed.path.startsWith(CONSOLE) ? `${CONSOLE}${deed.path}` : deed.path;
  const cookies = [
    session === undefined ? [] : `nl_session=${session}`,
    cookie === undefined ? [] : `ref_code=${cookie}`,
    isSeated ? `triport_console=${secret}` : [],
  ].flat();
  const token = hand?.by === 'token' ? secret : TOKENS[operator];
  return {
    method,
    path,
    body: body && sentText(body),
    headers: {
      'x-request-id': `${id}.${tries}`,
      ...(path.startsWith(CONSOLE) ? FROM_CONSOLE : caller === undefined ? { 'x-admin-token': token as string } : {}),
      ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
  };
}

const CONSOLE = '/console/api';

/** Whether the operation takes a key. */
export const takesKey = ({ operation }: Deed) => operations[operation].idempotent;

/** The scope of a key: whose it is, and for which operation. */
export const scopeOf = ({ deed, key }: Errand) => JSON.stringify([actorOf(deed), deed.operation, key]);
const actorOf = ({ caller, operator = 'default', hand }: Deed) =>
  caller === undefined ? `operator:${hand?.operator ?? operator}` : `user:${caller}`;

/** Does in the model what the errand asks for: who is not signed in, or has no right to it, is refused before any key is looked at. */
export function model({ deed, key }: Errand, world: World): Answer {
  const { caller, operation, path, body, hand } = deed;
  if (caller !== undefined && !knownUser(world, caller)) return refuse(401, 'unauthenticated');
  const by = hand && judge(world, hand, operation);
  if (by && 'status' in by) return by;
  const does = (world: World) => deed.does(world, by);
  if (key === undefined) return does(world);
  return once(world, { key, actor: actorOf(deed), operation, says: `${path}\n${JSON.stringify(body)}` }, does);
}
