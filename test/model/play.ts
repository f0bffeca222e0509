import { randomUUID } from 'node:crypto';
import type { ApprovalRule } from '../../src/payouts/four-eyes.ts';
import { sweepRewards } from '../../src/rewards/sweep-rewards.ts';
import { TOKENS } from '../support/four-eyes.ts';
import type { Workshop } from '../support/jobs.ts';
import type { Reply, TestServer } from '../support/server.ts';
import { COUPLES } from './couples.ts';
import { ADMIN, type Deed } from './deed.ts';
import { codeOf, deedsOf, putUser, RULES, signUp, updateProgramme } from './deeds.ts';
import { sights, unlike, unlikeAnswer } from './look.ts';
import * as model from './model.ts';
import { sentText } from './raw.ts';
import type { Plot } from './reports.ts';
import { type Step, USERS } from './steps.ts';
import { momentOf } from './wait.ts';
import { iso, type Programme, type World } from './world.ts';

export interface Stage {
  server: TestServer;
  workshop: Workshop;
  /** The rule of the server's approvals, with which a history is played. */
  approvals: ApprovalRule;
}

const DAY = 86_400_000;

function newPlot(): Plot {
  const users = Array.from({ length: USERS }, () => randomUUID());
  const names = { ids: new Map(), names: new Map(users.map((id, index) => [id, `user ${index}`])) };
  return { run: randomUUID().slice(0, 8), users, invoices: [], sent: [], earned: [], names };
}

/**
 * Deletes what earlier histories left: it would keep a programme from dropping tiers, and this history from starting where the model does.
 */
async function forgetEarlier(server: TestServer): Promise<void> {
  for (const text of ['update users set tier = 1', 'delete from user_tiers', 'update task_setting set version = 0']) await server.sql(text);
  await server.sql('delete from task_setting_versions');
}

/** Signs users in when they are about to do something, and again before their sessions end. */
function doorOf(server: TestServer, world: World): (user: string) => Promise<string> {
  const sessions = new Map<string, { token: string; until: number }>();
  return async (user) => {
    const known = sessions.get(user);
    const isGone = !world.users.some(({ id, erased }) => id === user && !erased);
    if (isGone) return known?.token ?? 'nobody';
    if (known && world.now < known.until) return known.token;
    const token = await server.login(user);
    sessions.set(user, { token, until: world.now + 10 * DAY });
    return token;
  };
}

/** The differences in the ledger of these users. */
async function differencesOf(server: TestServer, users: readonly string[]): Promise<unknown[]> {
  const { body } = await server.admin('GET', '/v1/admin/ledger/verification');
  return body.differences.filter(({ user_id }: { user_id: string }) => users.includes(user_id));
}

/** Sends a deed to the server: as the user whose session this is, else as the operator. */
function send(server: TestServer, { method, path, body, cookie, operator = 'default' }: Deed, session: string | undefined): Promise<Reply> {
  const text = body && sentText(body);
  const cookies = cookie === undefined ? {} : { ref_code: cookie };
  if (session !== undefined) return server.as(session, method, path, text, { cookies });
  return server.call(method, path, { body: text, cookies, headers: { 'x-admin-token': TOKENS[operator] } });
}

/** Plays a history on the server and in the model, and throws where the two differ, with the transcript so far. */
export async function play({ server, workshop, approvals }: Stage, steps: readonly Step[]): Promise<World> {
  const { clock, failures } = server;
  failures.length = 0; // of a history that failed
  const plot = newPlot();
  const { run, users, names, sent } = plot;
  const transcript: string[] = [];
  await forgetEarlier(server);
  const programme = (await server.admin('GET', `${ADMIN}/programme`)).body as Programme;
  const world: World = model.newWorld(clock.now().getTime(), programme, { needed: approvals.needed, from: approvals.fromMicro });
  const session = doorOf(server, world);

  const pretty = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => names.names.get(id) ?? id).replaceAll(run, '');
  const fail = (what: string): never => {
    const unexpected = failures.map((failure) => `${JSON.stringify(failure)}\n`).join('');
    throw new Error(`${pretty(what)}\n${unexpected}after\n${transcript.join('\n')}`);
  };
  const note = (what: string) => transcript.push(`  ${iso(world.now)} ${pretty(what)}`);

  /** Does a deed on both. Each write has a millisecond of its own, so that "newest first" is one order. */
  async function both(deed: Deed): Promise<void> {
    const { operation, method, path, body, caller, operator = 'default', does } = deed;
    note(`${caller ?? operator}: ${method} ${path} ${body === undefined ? '' : JSON.stringify(body)}`);
    const token = caller === undefined ? undefined : await session(caller);
    const reply = await send(server, deed, token);
    const at = transcript.length - 1;
    transcript[at] = `${transcript[at]} → ${reply.status} ${pretty(reply.text)}`;
    const found = unlikeAnswer(reply, does(world), operation === 'previewBillingEvents' ? structuredClone(names) : names);
    if (found.length > 0) fail(found.join('\n'));
    clock.advance(1);
    world.now += 1;
  }

  async function take(step: Step): Promise<void> {
    if (step.do === 'wait') {
      world.now = momentOf(world, users, step.until);
      clock.set(iso(world.now));
    }
    if (step.do === 'sweep') {
      note('sweep');
      await workshop.inTransaction(sweepRewards);
    }
    if (step.do === 'look') await look(users.slice(0, 2), idsOfLast(3));
    for (const deed of deedsOf(step, plot, world)) await both(deed);
  }

  const idsOfLast = (count: number) => sent.slice(-count).map(({ id }) => id);

  async function look(whose: string[], eventIds: string[]): Promise<void> {
    note('look');
    for (const sight of sights(world, whose, eventIds)) {
      const { path, caller } = sight;
      const reply = caller === undefined ? await server.admin('GET', path) : await server.as(await session(caller), 'GET', path);
      const length = transcript.push(`    ${pretty(`${caller ?? ''} GET ${path} → ${reply.text}`)}`);
      const found = unlike(sight, reply, plot);
      if (found.length > 0) fail(found.join('\n'));
      transcript.length = length - 1;
    }
  }

  await both(updateProgramme(world, RULES));
  for (const [index, user] of users.slice(0, -1).entries()) await both(putUser(user, { display_name: `user ${index}` }));
  for (const [invitee, inviter] of COUPLES) await both(signUp(users[invitee] as string, codeOf(world, users[inviter] as string)));
  transcript.length = 0;
  for (const step of steps) await take(step);
  await look(users, idsOfLast(30));
  const wrong = await differencesOf(server, users);
  if (wrong.length > 0) fail(`verifyLedger: ${JSON.stringify(wrong)}`);
  if (failures.length > 0) fail('an unexpected failure');
  return world;
}
