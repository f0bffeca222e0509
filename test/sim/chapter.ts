import { hashSecret } from '../../src/core/ids.ts';
import { chance } from '../../src/demo/chance.ts';
import { COUPLES } from '../model/couples.ts';
import { ADMIN, type Deed } from '../model/deed.ts';
import { codeOf, putUser, RULES, report, signUp, updateProgramme } from '../model/deeds.ts';
import { newWorld } from '../model/model.ts';
import type { Plot } from '../model/reports.ts';
import { type RightsStep, rightsDeed } from '../model/rights-deeds.ts';
import { USERS } from '../model/steps.ts';
import { iso, type Programme, type World } from '../model/world.ts';
import type { Reply } from '../support/server.ts';
import { type Errand, type Known, takesKey } from './client.ts';
import type { Request } from './inject.ts';
import type { Memory, Visits } from './invariant.ts';
import { NEVERS } from './invariants.ts';
import { neverOf, neverPayment } from './never.ts';
import { type System, TOKENS } from './system.ts';
import type { Tally } from './tally.ts';

/** The state of a chapter: what the model knows, and what clients and checks remember. */
export interface Chapter {
  system: System;
  tally: Tally;
  plot: Plot;
  world: World;
  /** Errands under a key, as they were sent. */
  keyed: Errand[];
  /** The answer under each key, and the keys that may or may not be kept. */
  answers: Map<string, string>;
  perhapsKept: Set<string>;
  memory: Memory;
  /** For each code, the number of clicks that are certainly counted, and of those that may be. */
  visits: Map<string, Visits>;
  errands: number;
  transcript: string[];
}

/** How many approvals a payout needs, from chapter to chapter. */
const APPROVALS = [0, 0, 1, 2];

/** Begins a chapter: its users, and the rules. Nothing is left of earlier ones, so that no chapter takes longer than the one before. */
export async function begin(system: System, tally: Tally, seed: number): Promise<Chapter> {
  const luck = chance(seed);
  const digits = (length: number) => Array.from({ length }, () => luck.whole(0, 15).toString(16)).join('');
  const users = Array.from({ length: USERS + NEVERS }, () => `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`);
  const names = { ids: new Map(), names: new Map(users.map((id, index) => [id, `user ${index}`])) };
  for (const text of ANEW) await system.sql(text);
  system.failures.length = 0;
  Object.assign(system.approvals, { needed: APPROVALS[seed % APPROVALS.length], fromMicro: 5n });
  const { needed, fromMicro: from } = system.approvals;
  const { body } = await ask(system, operator('GET', `${ADMIN}/programme`));
  const chapter: Chapter = {
    system,
    tally,
    plot: { run: digits(8), users, invoices: [], sent: [], earned: [], names },
    world: newWorld(system.clock.now().getTime(), body as Programme, { needed, from }),
    keyed: [],
    answers: new Map(),
    perhapsKept: new Set(),
    memory: new Map(),
    visits: new Map(),
    errands: 0,
    transcript: [],
  };
  return chapter;
}

const LASTING = ['schema_migrations', 'programme', 'programme_versions', 'programme_tiers', 'ladder', 'task_setting', 'population'];

const ANEW = [
  `do $$begin
     execute (select 'truncate ' || string_agg(tablename, ', ') from pg_tables
       where schemaname = 'public' and tablename <> all ('{${LASTING}}'));
   end$$`,
  'update task_setting set version = 0',
  'update population set users = 0',
];

/** The back office as a chapter finds it: two who pay, and one of each other role, with a token each. */
const STAFF: readonly RightsStep[] = (['finance', 'finance', 'support', 'viewer', 'owner'] as const).flatMap((role, who): RightsStep[] => [
  { do: 'colleague', who, role, disabled: false },
  { do: 'token', for: who, scopes: 0, name: 100 + who, network: 'any', hours: undefined },
]);

/** The prologue, before anything can go wrong. */
export function* prologue(chapter: Chapter): Generator<Deed, void> {
  const { plot, world } = chapter;
  const { users } = plot;
  const { never, payer } = neverOf(plot);
  const invites = (inviter: string, invitee: string) => signUp(invitee, codeOf(world, inviter));
  yield updateProgramme(world, RULES);
  for (const step of STAFF) yield rightsDeed(step, plot, world) as Deed;
  for (const [index, user] of users.entries()) yield putUser(user, { display_name: `user ${index}` });
  for (const [invitee, inviter] of COUPLES.slice(0, -1)) yield invites(users[inviter] as string, users[invitee] as string);
  yield invites(never, payer);
  yield report([neverPayment(plot, world)]);
}

/** Makes an errand of a deed: a name of its own, a key if it is to have one, a session if a user does it, a secret if it is by hand. */
export function errandOf(chapter: Chapter, deed: Deed, key?: string): Errand {
  const { plot } = chapter;
  const session = deed.caller === undefined ? undefined : sessionOf(plot, deed.caller);
  const secret = deed.hand && plot.names.ids.get(deed.hand.secret);
  return { deed, id: `${plot.run}.${chapter.errands++}`, session, secret, key: takesKey(deed) ? key : undefined };
}

/** As long as a token of the server's. */
const sessionOf = ({ run }: Plot, user: string) => `${user}-${run.slice(2)}`;

/** Logs everybody in, for as long as a chapter may last. */
export async function logIn({ system, plot }: Chapter): Promise<void> {
  const hashes = plot.users.map((user) => hashSecret(sessionOf(plot, user)));
  await system.sql(LOG_IN, [hashes, plot.users, system.clock.now()]);
}

const LOG_IN = `insert into sessions (token_hash, user_id, created_at, expires_at)
  select hash, user_id, $3, '9999-01-01' from unnest($1::bytea[], $2::uuid[]) as v (hash, user_id)`;

/** A server that says no more than this is a failure, not a busy machine. */
const ATTEMPTS_MAX = 100;

/** Sends a request without planned faults. A machine that has other work can take so long that the answer is 503 all the same. */
export async function ask(system: System, request: Request, attempts = ATTEMPTS_MAX): Promise<Reply> {
  const reply = await system.send(request).reply;
  return reply.status === 503 && attempts > 1 ? ask(system, request, attempts - 1) : reply;
}

/** A request of an operator, beside the story. */
export const operator = (method: string, path: string, body?: object) => ({
  method,
  path,
  headers: { 'x-admin-token': TOKENS.default },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

/** Moves the clock on, or back by a little: never back over the end of a hold, because what was due then depends on who has looked. */
export function passTime({ system, world, plot }: Chapter, now: number): void {
  const isOver = (at: number) => at > now && at <= world.now;
  const goesBackOver = world.facts.some((fact) => fact.what === 'accrue' && plot.users.includes(fact.user) && isOver(fact.availableAt));
  world.now = goesBackOver ? world.now + 1 : now;
  system.clock.set(iso(world.now));
}

/** Ids as the names that they have in the chapter. */
export function pretty({ plot }: Chapter, text: string): string {
  const named = text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => plot.names.names.get(id) ?? id);
  return named.replaceAll(plot.run, '');
}

/** A line of the transcript: the request and its answer. */
export function lineOf({ world }: Chapter, { errand, reply, unseen, stray }: Known): string {
  const { deed, key } = errand;
  const body = deed.body === undefined ? '' : ` ${JSON.stringify(deed.body)}`;
  const tries = `${key === undefined ? '' : ` key ${key}`}${unseen > 0 ? ` ${unseen} unseen` : ''}${stray > 0 ? ` ${stray} left` : ''}`;
  return `  ${iso(world.now)} ${deed.caller ?? deed.hand?.secret ?? deed.operator ?? 'operator'}${deed.hand ? ` of ${deed.hand.operator}` : ''}: ${deed.method} ${deed.path}${body}${tries} → ${reply.status} ${reply.text}`;
}
