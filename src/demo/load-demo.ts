import { setTimeout as sleep } from 'node:timers/promises';
import { recordAudit } from '../audit/record-audit.ts';
import type { Actor } from '../core/actor.ts';
import type { Clock } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import { createTicket } from '../sessions/create-ticket.ts';
import { enter } from '../sessions/enter.ts';
import { ADA, MARGARET } from './cast.ts';
import { chance } from './chance.ts';
import { OPERATOR, ORIGIN } from './scene.ts';

/** A user of the demo programme, signed in. */
export interface DemoUser {
  userId: string;
  session: string;
  /** A ticket that leads into the portal as this user, once and within ten minutes: whoever starts a server reads first, and then clicks. */
  ticket: string;
  /** Somebody on the lowest tier, to be promoted. */
  regularUserId: string;
}

const SEED = 20_260_314;

/** So long the ticket into the portal can be used. */
const TICKET_MS = 600_000;

const HAS_USERS = statement('demo_has_users', 'select from users limit 1');
const HAS_ADA = statement('demo_has_ada', 'select from users where user_id = $1 and erased_at is null');
const TURN = statement('demo_turn', "select pg_try_advisory_xact_lock(hashtext('triport demo')) as mine");
const TURN_POLL_MS = 200;

/**
 * Plays the demo through the real commands with a moving clock, if nobody has written into this database yet, and signs its first
 * user in. Returns undefined when the database holds what others wrote.
 *
 * The demo is one transaction: who writes meanwhile finds none of it to change or all of it, and one that is cut short leaves nothing.
 */
export async function loadDemo(database: Database, clock: Clock, tell: (message: string) => void): Promise<DemoUser | undefined> {
  while ((await database.reader(clock.now()).query(HAS_USERS, [])).length === 0) {
    const play = await rehearse(clock.now());
    const end = await run(database, OPERATOR, clock.now(), async (tx) => {
      if (!(await tx.query<{ mine: boolean }>(TURN, []))[0]?.mine) return 'another server plays';
      if (!(await isUntouched(tx))) return 'touched';
      tell('loading the demo programme, once; this takes some seconds');
      await play(tx);
      return 'played';
    });
    if (end === 'touched') break; // by others, or by a server that has just played
    if (end === 'another server plays') await sleep(TURN_POLL_MS);
  }
  return signIn(database, clock.now());
}

async function signIn(database: Database, now: Date): Promise<DemoUser | undefined> {
  if ((await database.reader(now).query(HAS_ADA, [ADA.userId])).length === 0) return undefined;
  const made = await run(database, OPERATOR, now, async (tx) => {
    const ticketTo = async (returnTo: string) => {
      const { secret } = await createTicket(tx, { userId: ADA.userId, returnTo, readOnly: false, lastsMs: TICKET_MS }, ORIGIN, []);
      await tx.em.flush(); // a statement a ticket: they are kept by their hashes, perhaps in different parts
      return secret;
    };
    const session = (await enter(tx, await ticketTo('/'))).token;
    return { session, ticket: await ticketTo('/portal') };
  });
  return { userId: ADA.userId, ...made, regularUserId: MARGARET.userId };
}

function run<T>(database: Database, actor: Actor, now: Date, work: (tx: Tx) => Promise<T>): Promise<T> {
  const report = (error: unknown) => {
    throw error;
  };
  return database.transaction({ now, actor, operation: 'demo', requestId: 'demo', report }, work);
}

// What everybody asks for who makes users, changes the rules, the ladder or the task setting.
const LOCKS = [
  statement('demo_programme', 'select from programme where id = 1 and version = 1 for update'),
  statement('demo_ladder', 'select from ladder where not exists (select from user_tiers) for update'),
  statement('demo_task_setting', 'select from task_setting where version = 0 for update'),
];

/** Whether there is nothing here but what the first start made. It stays so until the transaction ends: whoever writes waits. */
async function isUntouched(tx: Tx): Promise<boolean> {
  for (const lock of LOCKS) if ((await tx.query(lock, [])).length === 0) return false;
  return (await tx.query(HAS_USERS, [])).length === 0;
}

/**
 * What plays the story in a transaction. Loaded only now: most starts find the demo played, and it brings the address libraries of all
 * networks along.
 */
async function rehearse(end: Date): Promise<(tx: Tx) => Promise<void>> {
  const [{ story }, { act, actorOf }] = await Promise.all([import('./story.ts'), import('./act.ts')]);
  const scenes = story(chance(SEED), end);
  return async (tx) => {
    for (const scene of scenes) {
      await unlessRefused(() => tx.attempt(() => act(inScene(tx, scene.at, actorOf(scene)), scene), asItIs));
      tx.em.clear(); // the next scene reads anew what statements have changed beside the entities
    }
  };
}

/** The same transaction at another time, for somebody else. */
function inScene(tx: Tx, now: Date, actor: Actor): Tx {
  const scene: Tx = {
    ...tx,
    now,
    actor,
    get em() {
      return tx.em;
    },
    audit: (action, userId, details) => recordAudit(scene, action, userId, details),
    emit: (type, userId, data) => tx.emit(type, userId, data, { at: now }),
  };
  return scene;
}

function asItIs(error: unknown): never {
  throw error;
}

/** A scene that the rules of the programme refuse (a slug is taken, too little is available) is one that did not happen. */
async function unlessRefused(scene: () => Promise<unknown>): Promise<void> {
  try {
    await scene();
  } catch (error) {
    if (!(error instanceof Problem) || error.tag === 'unavailable') throw error;
  }
}
