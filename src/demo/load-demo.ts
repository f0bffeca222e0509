import type { Clock } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { type Actor, statement, type Tx } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import { createTicket } from '../sessions/create-ticket.ts';
import { enter } from '../sessions/enter.ts';
import { chance } from './chance.ts';
import { OPERATOR, ORIGIN } from './scene.ts';

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

/**
 * Plays the demo through the real commands with a moving clock, if the database has no users yet, and signs its first user in.
 * Answers undefined when the database holds users of its own.
 */
export async function loadDemo(database: Database, clock: Clock, tell: (message: string) => void): Promise<DemoUser | undefined> {
  const db = database.reader(clock.now());
  if ((await db.query(HAS_USERS, [])).length === 0) {
    tell('loading the demo programme, once; this takes some seconds');
    await play(database, clock.now());
  }
  if ((await db.query(HAS_ADA, [ADA])).length === 0) return undefined;
  const session = await run(database, OPERATOR, clock.now(), async (tx) => {
    const { secret } = await createTicket(tx, ADA, '/', ORIGIN, []);
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

/** Loaded only now: most starts find the demo played, and it brings the address libraries of all networks along. */
async function play(database: Database, end: Date): Promise<void> {
  const [{ story }, { act, actorOf }] = await Promise.all([import('./story.ts'), import('./act.ts')]);
  for (const scene of story(chance(SEED), end)) {
    await unlessRefused(() => run(database, actorOf(scene), scene.at, (tx) => act(tx, scene)));
  }
}

/** A scene that the rules of the programme refuse (a slug is taken, too little is available) is one that did not happen. */
async function unlessRefused(scene: () => Promise<unknown>): Promise<void> {
  try {
    await scene();
  } catch (error) {
    if (!(error instanceof Problem) || error.tag === 'unavailable') throw error;
  }
}
