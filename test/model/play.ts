import { randomUUID } from 'node:crypto';
import { sweepRewards } from '../../src/rewards/sweep-rewards.ts';
import type { Workshop } from '../support/jobs.ts';
import type { Reply, TestServer } from '../support/server.ts';
import { differences, type Names } from './alike.ts';
import { getBillingEvent, invoiceOf, previewBillingEvents, recordBillingEvents, rewardFacts } from './billing.ts';
import * as model from './model.ts';
import { tell } from './money.ts';
import { type EventStep, type Share, type Step, USERS, type Which } from './steps.ts';
import { type Answer, type Event, iso, type Programme, type World } from './world.ts';

export interface Stage {
  server: TestServer;
  workshop: Workshop;
}

const DAY = 86_400_000;
const ADDRESS = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
/** Who pays which new invoice; the last user is known to nobody unless a step creates it. */
const PAYERS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 3, 1, 2, 0, 4, 5];
/** Their ids differ in how bytes, letters and UTF-16 units sort them. */
const SUFFIXES = ['a', 'Z', 'é', '～', '😀', 'aa', ' ', '0', 'a/b', 'a?'];
const RULES = {
  tiers: [1000, 1500, 5000].map((rate_bps, index) => ({ tier: index + 1, label: `tier ${index + 1}`, rate_bps })),
  ...{ hold_days: 2, payout_min_micro: 1, attribution_window_days: 30, account_age_max_days: 3650, networks: ['ethereum'] },
  ...{ reward_months_max: null, reward_cap_per_invitee_micro: null, reward_cap_per_month_micro: null },
};

/** Plays a history on the server and in the model, and throws where the two part, with everything that was said until then. */
export async function play({ server, workshop }: Stage, steps: readonly Step[]): Promise<World> {
  const { clock, failures } = server;
  failures.length = 0; // of a history that failed
  const names: Names = { ids: new Map(), names: new Map() };
  const users: string[] = Array.from({ length: USERS }, () => randomUUID());
  const run = randomUUID().slice(0, 8);
  const invoices: { id: string; payer: string }[] = [];
  users.forEach((id, index) => void names.names.set(id, `user ${index}`));
  const transcript: string[] = [];
  const sessions = new Map<string, { token: string; until: number }>();
  const sent: Event[] = [];
  const admin = '/v1/admin/referrals';

  await server.sql('update users set tier = 1'); // of earlier histories: else they would keep a programme from dropping tiers
  const first = (await server.admin('GET', `${admin}/programme`)).body as Programme;
  const world: World = model.newWorld(clock.now().getTime(), first);

  const pretty = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => names.names.get(id) ?? id).replaceAll(run, '');
  const fail = (what: string): never => {
    const unexpected = failures.map((failure) => `${JSON.stringify(failure)}\n`).join('');
    throw new Error(`${pretty(what)}\n${unexpected}after\n${transcript.join('\n')}`);
  };
  const expectAlike = (reply: Reply, expected: Answer, known = names, told = reply.body) => {
    const actual: Answer = { status: reply.status, ...(reply.status >= 400 ? { error: reply.body?.error } : { body: told }) };
    const found = differences(expected.body === undefined ? { ...expected, body: actual.body } : expected, actual, known);
    if (found.length > 0) fail(found.join('\n'));
  };
  const note = (what: string) => transcript.push(`  ${iso(world.now)} ${pretty(what)}`);

  /** Calls both, as an operator or as a user. What was written has its own millisecond, so that "newest first" is one order. */
  async function both(method: string, path: string, body: object | undefined, expected: () => Answer, caller?: string, known = names) {
    note(`${caller === undefined ? '' : `${caller}: `}${method} ${path} ${body === undefined ? '' : JSON.stringify(body)}`);
    const token = caller === undefined ? undefined : await session(caller);
    const reply = token === undefined ? await server.admin(method, path, body) : await server.as(token, method, path, body);
    const at = transcript.length - 1;
    transcript[at] = `${transcript[at]} → ${reply.status} ${pretty(reply.text)}`;
    expectAlike(reply, expected(), known);
    clock.advance(1);
    world.now += 1;
  }

  async function session(user: string): Promise<string> {
    const known = sessions.get(user);
    const isGone = !world.users.some(({ id, erased }) => id === user && !erased);
    if (isGone) return known?.token ?? 'nobody';
    if (known && world.now < known.until) return known.token;
    const token = await server.login(user);
    sessions.set(user, { token, until: world.now + 10 * DAY });
    return token;
  }

  const userAt = (index: number) => users[index % USERS] as string;
  const codeOf = (index: number) => world.codes.find(({ owner, kind }) => owner === userAt(index) && kind === 'uid')?.code ?? 'none';
  const slug = (index: number) => `s${run}-${index}`;

  const putUser = (index: number, change: Parameters<typeof model.putUser>[2]) =>
    both('PUT', `/v1/admin/users/${userAt(index)}`, change, () => model.putUser(world, userAt(index), change));
  const signUp = (index: number, code: string, touched_at?: string) => {
    const user_id = userAt(index);
    const body = { user_id, code, ...(touched_at === undefined ? {} : { touched_at }) };
    return both('POST', `${admin}/signups`, body, () => model.recordSignup(world, user_id, code, touched_at));
  };
  const updateProgramme = (change: object) => {
    const programme = { ...world.programme, ...change, reserved_slugs: [] };
    return both('PUT', `${admin}/programme`, { ...programme, reserved_slugs: [] }, () => model.updateProgramme(world, programme));
  };

  const parts = (whole: bigint, share: Share) => ('micro' in share ? share.micro : Number((whole * BigInt(share.percent)) / 100n));

  function newInvoice(payer: string) {
    const invoice = { id: `${run}-${SUFFIXES[(invoices.length * 7) % SUFFIXES.length]}${invoices.length}`, payer };
    invoices.push(invoice);
    return invoice;
  }

  function pickInvoice(which: Which, number: number) {
    const isOne = ({ id }: { id: string }) => {
      if (which === 'rewarded') return rewardFacts(world, id).length > 0;
      if (which === 'covered') return invoiceOf(world, id).spend !== undefined;
      return which === 'any' || (which === 'unpaid' && !invoiceOf(world, id).payment);
    };
    const found = invoices.filter(isOne);
    return found[number % Math.max(1, found.length)] ?? newInvoice(userAt(PAYERS[number % PAYERS.length] as number));
  }

  function eventOf({ type, of, invoice: number, amount, daysAgo, twist }: EventStep): unknown {
    const { id: invoice_id, payer } = pickInvoice(of, number);
    const { total } = invoiceOf(world, invoice_id);
    const isTotal = type === 'created' || type === 'paid';
    const micro = Math.min(Number.MAX_SAFE_INTEGER, parts(isTotal ? 1000n : (total ?? 100n), amount));
    const earlier = sent[number % Math.max(1, sent.length)];
    const [early, late] = twist === 'from the future' ? [0, 300_000 + (daysAgo === 0 ? 0 : 1)] : [daysAgo * DAY, 0];
    const event: Event = {
      id: twist === 'the id of another' && earlier ? earlier.id : `${run}.${sent.length}`,
      type: `invoice_${type}`,
      occurred_at: iso(world.now - early + late),
      ...{ invoice_id, user_id: twist === 'another payer' ? userAt(users.indexOf(payer) + 1) : payer },
      ...(type === 'voided' ? {} : { amount_micro: isTotal ? micro : micro || 1 }),
      ...(twist === 'another currency' ? { currency: 'EUR' } : twist === 'our currency' ? { currency: 'USD' } : {}),
    };
    if (twist === 'the same again' && earlier) return { ...earlier, user_id: earlier.user_id.toUpperCase() };
    if (twist === 'malformed')
      return [null, 17, { ...event, amount_micro: -1 }, { ...event, type: 'invoice_lost' }, { ...event, id: '/' }][number % 5];
    sent.push(event);
    return event;
  }

  const report = (events: unknown[]) => both('POST', '/v1/admin/billing/events', { events }, () => recordBillingEvents(world, events));

  function moment(until: Extract<Step, { do: 'wait' }>['until']): number {
    const held = users.flatMap((id) =>
      tell(
        world.facts.filter(({ user }) => user === id),
        world.now,
      ).lots.filter(({ unlocked }) => !unlocked),
    );
    const due = Math.min(...held.map(({ availableAt }) => availableAt));
    const end = Number.isFinite(due) ? due : world.now + DAY;
    const spans = { 'a tick': 1, 'an hour': DAY / 24, 'a day': DAY, 'eleven days': 11 * DAY };
    if (until === 'the end of a hold') return end;
    if (until === 'just before the end of a hold') return Math.max(world.now, end - 1);
    if (until === 'the next month') return Date.UTC(new Date(world.now).getUTCFullYear(), new Date(world.now).getUTCMonth() + 1, 1);
    return world.now + spans[until];
  }

  async function take(step: Step): Promise<void> {
    switch (step.do) {
      case 'wait': {
        world.now = moment(step.until);
        clock.set(iso(world.now));
        return;
      }
      case 'report':
        return report(step.events.map(eventOf));
      case 'preview': {
        const events = step.events.map(eventOf);
        const expected = () => previewBillingEvents(world, events);
        return both('POST', '/v1/admin/billing/preview', { events }, expected, undefined, structuredClone(names));
      }
      case 'spend': {
        const user = userAt(step.user);
        const open = () => invoices.find(({ id }) => invoiceOf(world, id).payer === user && invoiceOf(world, id).isOpen);
        if (!open()) {
          const amount_micro = parts(model.balanceOf(world, user).available, step.amount);
          const { id: invoice_id } = newInvoice(user);
          const event = {
            id: `${run}.${sent.length}`,
            type: 'invoice_created',
            occurred_at: iso(world.now),
            invoice_id,
            user_id: user,
            amount_micro,
          };
          sent.push(event);
          await report([event]);
        }
        const invoice_id = open()?.id ?? 'none';
        const amount_micro = Number(invoiceOf(world, invoice_id).total ?? 1n) + step.wrongBy;
        const body = { invoice_id, amount_micro };
        return both(
          'POST',
          '/v1/referrals/spend-on-invoice',
          body,
          () => model.spendOnInvoice(world, user, invoice_id, amount_micro),
          user,
        );
      }
      case 'payout': {
        const user = userAt(step.user);
        const amount_micro = parts(model.balanceOf(world, user).available, step.amount);
        const body = { amount_micro, network: step.network, address: ADDRESS };
        await both('POST', '/v1/referrals/payouts', body, () => model.requestPayout(world, user, body), user);
        return;
      }
      case 'end payout': {
        const payout = world.payouts.at(-1 - (step.payout % Math.max(1, world.payouts.length)));
        const id = payout?.id ?? '#payout none';
        const uuid = names.ids.get(id) ?? randomUUID();
        if (step.how === 'cancelled') {
          const caller = payout && step.by < USERS - 1 ? payout.user : userAt(step.by);
          await both('POST', `/v1/referrals/payouts/${uuid}/cancel`, undefined, () => model.cancelPayout(world, caller, id), caller);
          return;
        }
        const { how } = step;
        const body = { processing: undefined, sent: { tx_hash: 'tx' }, failed: { reason: step.by === 0 ? '' : 'why' } }[how];
        const text = how === 'sent' ? 'tx' : step.by === 0 ? '' : 'why';
        await both('POST', `${admin}/payouts/${uuid}/${how}`, body, () => model.markPayout(world, id, how, text));
        return;
      }
      case 'tier': {
        const [user, { tier }] = [userAt(step.user), step];
        return both('POST', `${admin}/users/${user}/tier`, { tier }, () => model.setUserTier(world, user, tier));
      }
      case 'programme': {
        const { rates, ...rest } = step.change;
        const tiers = rates?.map((rate_bps, index) => ({ tier: index + 1, label: `tier ${index + 1}`, rate_bps }));
        return updateProgramme({ ...rest, ...(tiers ? { tiers } : {}) });
      }
      case 'user': {
        const { email, signedDaysAgo, blocked } = step.change;
        return putUser(step.user, {
          ...(email === undefined ? {} : { email: `${email}@${run}.org` }),
          ...(signedDaysAgo === undefined ? {} : { signed_at: iso(world.now - signedDaysAgo * DAY) }),
          ...(blocked === undefined ? {} : { blocked }),
        });
      }
      case 'erase':
        return both('DELETE', `/v1/admin/users/${userAt(step.user)}`, undefined, () => model.eraseUser(world, userAt(step.user)));
      case 'sign up': {
        const code = { code: codeOf(step.code), slug: slug(step.code % 3), nonsense: 'nobodys' }[step.typed];
        const { touchedDaysAgo: days } = step;
        return signUp(
          step.user,
          ` ${code.toUpperCase()}`,
          days === undefined ? undefined : iso(world.now - days * DAY - (days > 30 ? 0 : 1)),
        );
      }
      case 'slug': {
        const user = userAt(step.user);
        if (step.slug === undefined) return both('DELETE', '/v1/referrals/code', undefined, () => model.deleteCode(world, user), user);
        const text = slug(step.slug);
        return both('POST', '/v1/referrals/code', { slug: text }, () => model.setSlug(world, user, text), user);
      }
      case 'sweep': {
        note('sweep');
        return workshop.inTransaction(sweepRewards);
      }
      case 'look':
        return look(
          users.slice(0, 2),
          sent.slice(-3).map(({ id }) => id),
        );
    }
  }

  /** Reads everything that these users can read and that can be read of them, and these events. */
  async function look(whose: string[], eventIds: string[]): Promise<void> {
    note('look');
    const read = async (path: string, expected: Answer, caller?: string, adapt: Adapt = (...bodies) => bodies) => {
      const reply = caller === undefined ? await server.admin('GET', path) : await server.as(await session(caller), 'GET', path);
      const [body, told] = reply.status >= 400 ? [undefined] : adapt(expected.body, reply.body);
      const length = transcript.push(`    ${pretty(`${caller ?? ''} GET ${path} → ${reply.text}`)}`);
      expectAlike(reply, { ...expected, ...(body === undefined ? {} : { body }) }, names, told);
      transcript.length = length - 1;
    };
    for (const user of whose) {
      await read(`${admin}/users/${user}`, model.getUser(world, user), undefined, (...bodies) => bodies.map(inOneOrder));
      await read('/v1/referrals/me', model.getMe(world, user), user);
      await read('/v1/referrals/rewards?limit=200', model.listRewards(world, user), user, firstPage);
      await read(
        '/v1/referrals/rewards?limit=200&status=available,spent',
        model.listRewards(world, user, ['available', 'spent']),
        user,
        firstPage,
      );
      await read('/v1/referrals/payouts?limit=200', model.listPayouts(world, user), user);
      await read('/v1/referrals/invitees?limit=200', model.listInvitees(world, user), user);
      await read(`${admin}/payouts?limit=200&user_id=${user}`, model.listAllPayouts(world, user));
      await read(`${admin}/payouts?limit=200&user_id=${user}&status=sent`, model.listAllPayouts(world, user, 'sent'));
      await read(`/v1/admin/ledger/users/${user}/transfers?limit=200`, model.listTransfers(world, user), undefined, asFarAsWritten);
    }
    for (const id of eventIds) {
      await read(`/v1/admin/billing/events/${id}`, getBillingEvent(world, id), undefined, (body, told) => [body, reasonsOnly(told)]);
    }
  }

  await updateProgramme(RULES);
  for (let index = 0; index < USERS - 1; index++) await putUser(index, { display_name: `user ${index}` });
  for (const [invitee, inviter] of [
    [0, 4],
    [1, 0],
    [2, 0],
    [3, 1],
  ] as const)
    await signUp(invitee, codeOf(inviter));
  transcript.length = 0;
  for (const step of steps) await take(step);
  await look(
    users,
    sent.slice(-30).map(({ id }) => id),
  );
  const { body } = await server.admin('GET', '/v1/admin/ledger/verification');
  const wrong = body.differences.filter(({ user_id }: { user_id: string }) => users.includes(user_id));
  if (wrong.length > 0) fail(`verifyLedger: ${JSON.stringify(wrong)}`);
  if (failures.length > 0) fail('an unexpected failure');
  return world;
}

// biome-ignore lint/suspicious/noExplicitAny: whatever came back
type Body = any;
/** Makes of an expected and an answered body two that must be alike. */
type Adapt = (expected: Body, actual: Body) => Body[];

/** Rows of one moment have no order that anybody could expect, and their ids are the server's own. */
function inOneOrder(body: Body): Body {
  const rows = body.recent_attributions.map(({ ID: _, ...row }: Body) => row);
  const key = (row: Body) => [row.CreatedAt, row.Event, row.InviteeID, row.InvoiceID].join();
  return { ...body, recent_attributions: rows.sort((a: Body, b: Body) => (key(a) < key(b) ? 1 : -1)).slice(0, 50) };
}

/** What follows from time alone is written down when somebody takes from the account, or later: until then it is missing at the end. */
function asFarAsWritten(expected: Body, actual: Body): Body[] {
  const newest = actual.items[0]?.seq ?? 0;
  const isWritten = ({ seq, byTime }: Body) => seq <= newest || !byTime;
  const items = expected.items.filter(isWritten).map(({ byTime, ...item }: Body, index: number) => {
    const writtenAt = actual.items[index]?.created_at;
    return byTime && writtenAt >= item.created_at ? { ...item, created_at: writtenAt } : item;
  });
  return [{ items: items.slice(0, 200) }, actual];
}

const firstPage: Adapt = (expected, actual) => [{ items: expected.items.slice(0, 200) }, actual];

/** Of the path of a decision only the reason that it ends in. */
function reasonsOnly(record: Body): Body {
  const applied = record.decision.path.filter(({ rule, applies }: Body) => applies && rule !== 'given_back' && rule !== 'not_rewarded');
  return { ...record, decision: { ...record.decision, path: applied.map(({ rule }: Body) => rule) } };
}
