import { type OperationId, operations } from '../../generated/operations.ts';
import { balanceOf } from '../support/billing.ts';
import { embedToken } from '../support/embeds.ts';
import { type GoodCall, type Person, signUp } from '../support/good-call-makers.ts';
import { type Credentials, goodCall, OPERATOR, signedIn } from '../support/good-calls.ts';
import { openPayout } from '../support/payouts.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { TIERS } from '../support/user-tiers.ts';

export const CALLERS = [
  'anonymous',
  'wrong token',
  'expired session',
  'erased user',
  'blocked user',
  'other user',
  'user',
  'embedded user',
  'operator',
] as const;
export type Caller = (typeof CALLERS)[number];

/**
 * The owner of a thing, seen from the caller. For callers who can own nothing, their own is the user's. An erased thing is an erased
 * person's or was deleted itself; an absent one never was.
 */
export const THINGS = ['own', 'foreign', 'absent', 'erased'] as const;
export type Thing = (typeof THINGS)[number];

/** The callers who are, or were, the person whose own a named thing can be. */
const OWNERS: readonly Caller[] = ['expired session', 'erased user', 'blocked user', 'user', 'embedded user'];

/** Whether a call must be about this caller's own thing. Where nothing is named, it is, unless only operators may call. */
function isOwner(operation: OperationId, caller: Caller, { names }: GoodCall): boolean {
  if (names !== undefined) return OWNERS.includes(caller);
  return operations[operation].caller !== 'operator' && (OWNERS.includes(caller) || caller === 'other user');
}

/** One call of the matrix, ready to be sent. */
export interface Scene {
  call: GoodCall;
  credentials: Credentials;
  /** Whether anything had to be prepared for it, so that the tables have changed since the call before. */
  isNew: boolean;
}

export interface Stage {
  /** Prepares a call of this caller on such a thing. Callers and things that serve for several calls are prepared once. */
  set(operation: OperationId, caller: Caller, thing: Thing): Promise<Scene>;
  /** Marks the thing of this call as used up, so that the next one needs another. */
  strike(operation: OperationId, thing: Thing): void;
}

/** The stage of the matrix: a cast of callers who own nothing but what is prepared as their own. */
export function openStage(server: TestServer): Stage {
  const cast = new Map<Caller, Credentials>();
  const props = new Map<string, GoodCall>();
  const strike: Stage['strike'] = (operation, thing) => void props.delete(`${operation} ${thing}`);
  return {
    strike,
    async set(operation, caller, thing) {
      const isNew = !(cast.has(caller) && props.has(`${operation} ${thing}`));
      const call = props.get(`${operation} ${thing}`) ?? (await prop(server, operation, thing));
      props.set(`${operation} ${thing}`, call);
      if (thing === 'own' && isOwner(operation, caller, call)) {
        const owner = await signUp(server);
        const theirs = await goodCall(server, operation, owner);
        return { call: theirs, credentials: await become(server, caller, owner, theirs), isNew: true };
      }
      const credentials = cast.get(caller) ?? (await become(server, caller, await signUp(server)));
      cast.set(caller, credentials);
      return { call, credentials, isNew };
    },
  };
}

/** A call on what belongs to nobody of the cast. */
async function prop(server: TestServer, operation: OperationId, thing: Thing): Promise<GoodCall> {
  const owner = await signUp(server);
  const call = await goodCall(server, operation, owner);
  if (thing === 'absent') return JSON.parse(JSON.stringify(call).replaceAll(call.names as string, mirrored(call.names as string)));
  if (thing === 'erased') await erase(server, owner, call);
  return call;
}

/** Another name of the same form, which nothing has: digits and the letters a to f change places with their opposites. */
function mirrored(name: string): string {
  const signs = '0123456789';
  const letters = 'abcdef';
  return name
    .replaceAll(/[0-9]/g, (sign) => signs.at(-1 - signs.indexOf(sign)) as string)
    .replaceAll(/[a-f]/g, (sign) => letters.at(-1 - letters.indexOf(sign)) as string);
}

/** Makes a person this caller; the prepared things of an erased person are erased too. */
async function become(server: TestServer, caller: Caller, person: Person, call?: GoodCall): Promise<Credentials> {
  switch (caller) {
    case 'anonymous':
      return {};
    case 'operator':
      return OPERATOR;
    case 'wrong token':
      return { headers: { 'x-admin-token': `${ADMIN_TOKEN}x` } };
    case 'expired session':
      await server.sql('update sessions set expires_at = $2 where user_id = $1', [person.userId, server.clock.now()]);
      return signedIn(person);
    case 'erased user':
      await erase(server, person, call);
      return signedIn(person);
    case 'blocked user':
      await server.admin('PUT', `/v1/admin/users/${person.userId}`, { blocked: true });
      return signedIn(person);
    case 'embedded user':
      return { headers: { authorization: `Bearer ${await embedToken(server, person.userId)}` } };
    default:
      return signedIn(person);
  }
}

/** Erases the owner of what a call is about. Only levels are named by a number; they are nobody's, and deleted by themselves. */
async function erase(server: TestServer, owner: Person, { names = '' }: Pick<GoodCall, 'names'> = {}): Promise<void> {
  if (/^\d+$/.test(names)) await mustDelete(server, `${TIERS}/${names}`);
  await payOut(server, owner);
  await mustDelete(server, `/v1/admin/users/${owner.userId}`);
}

/** The programme's minimum payout, by default. */
const MINIMUM = 50_000_000;

/** A user to whom a payout's worth of money is due cannot be erased. */
async function payOut(server: TestServer, { userId, session }: Person): Promise<void> {
  const { available } = await balanceOf(server, userId);
  if (available >= MINIMUM) await openPayout(server, session, available);
  const open = await server.sql(`select payout_id from payouts where user_id = $1 and status = 'requested'`, [userId]);
  for (const { payout_id } of open) await server.admin('POST', `/v1/admin/referrals/payouts/${payout_id}/sent`, { tx_hash: '0x1' });
}

async function mustDelete(server: TestServer, path: string): Promise<void> {
  const { status, text } = await server.admin('DELETE', path);
  if (status !== 200) throw new Error(`erase: ${status} ${text}`);
}
