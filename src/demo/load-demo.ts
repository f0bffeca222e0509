import { recordSignup } from '../attributions/record-signup.ts';
import { deleteCode } from '../codes/delete-code.ts';
import { followLink } from '../codes/follow-link.ts';
import { setSlug } from '../codes/set-slug.ts';
import { UID_CODE_LENGTH, uidCode } from '../codes/uid-code.ts';
import { type Clock, DAY_MS } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { type Actor, statement, type Tx, type UserActor } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import { createTicket } from '../sessions/create-ticket.ts';
import { enter } from '../sessions/enter.ts';
import { eraseUser } from '../users/erase-user.ts';
import { putUser } from '../users/put-user.ts';
import { setUserTier } from '../users/set-user-tier.ts';
import type { Person } from './cast.ts';
import { chance } from './chance.ts';
import { type Scene, story } from './story.ts';

/** A user of the demo programme, signed in. */
export interface DemoUser {
  userId: string;
  session: string;
  /** Somebody on the lowest tier, to be promoted. */
  regularUserId: string;
}

const ADA = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const GRACE = '3f9b2c10-7d4e-4a1b-9c2a-1e5f8b6d0a44';
const SEED = 20_260_314;

const HAS_USERS = statement('demo_has_users', 'select from users limit 1');
const HAS_ADA = statement('demo_has_ada', 'select from users where user_id = $1 and erased_at is null');

const OPERATOR: Actor = { kind: 'operator', name: 'demo' };

/**
 * Plays the demo through the real commands with a moving clock, if the database has no users yet, and signs its first user in.
 * Answers undefined when the database holds users of its own.
 */
export async function loadDemo(database: Database, clock: Clock, tell: (message: string) => void): Promise<DemoUser | undefined> {
  const db = database.reader(clock.now());
  if ((await db.query(HAS_USERS, [])).length === 0) {
    tell('loading the demo programme, once; this takes some seconds');
    for (const scene of story(chance(SEED), clock.now())) await play(database, scene);
  }
  if ((await db.query(HAS_ADA, [ADA])).length === 0) return undefined;
  const session = await run(database, OPERATOR, clock.now(), async (tx) => {
    const { secret } = await createTicket(tx, ADA, '/', 'http://127.0.0.1', []);
    await tx.em.flush();
    return (await enter(tx, secret)).token;
  });
  return { userId: ADA, session, regularUserId: GRACE };
}

function run<T>(database: Database, actor: Actor, now: Date, work: (tx: Tx) => Promise<T>): Promise<T> {
  const report = (error: unknown) => {
    throw error;
  };
  return database.transaction({ now, actor, operation: 'demo', requestId: 'demo', report }, work);
}

/** A scene that the rules of the programme refuse (a slug is taken, a person is gone) is one that did not happen. */
async function play(database: Database, scene: Scene): Promise<void> {
  const isOwnAct = scene.what === 'chooses' || scene.what === 'drops';
  const actor: Actor = isOwnAct ? asUser(scene.who) : OPERATOR;
  try {
    await run(database, actor, scene.at, (tx) => act(tx, scene));
  } catch (error) {
    if (!(error instanceof Problem) || error.tag === 'unavailable') throw error;
  }
}

async function act(tx: Tx, scene: Scene): Promise<unknown> {
  const { who, at } = scene;
  switch (scene.what) {
    case 'joins':
      return putUser(tx, who.userId, { displayName: who.name, signedAt: at });
    case 'chooses':
      return setSlug(tx, asUser(who), scene.slug);
    case 'drops':
      return deleteCode(tx, asUser(who));
    case 'is_clicked':
      return followLink(tx, codeOf(who), undefined, new Map());
    case 'signs_up': {
      const touchedAt = scene.touchedDaysAgo === undefined ? undefined : new Date(at.getTime() - scene.touchedDaysAgo * DAY_MS);
      return recordSignup(tx, who.userId, scene.code ?? codeOf(scene.inviter as Person), touchedAt);
    }
    case 'is_promoted':
      return setUserTier(tx, who.userId, scene.tier, scene.note);
    case 'is_blocked':
      return putUser(tx, who.userId, { blocked: true });
    case 'is_erased':
      return eraseUser(tx, who.userId);
  }
}

function codeOf({ userId }: Person): string {
  return uidCode(userId, UID_CODE_LENGTH);
}

function asUser({ userId }: Person): UserActor {
  return { kind: 'user', userId, blocked: false, session: { token: '', hash: Buffer.alloc(0), expiresAt: new Date(0) } };
}
