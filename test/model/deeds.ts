import { BADGE } from '../support/user-tiers.ts';
import { attribute, followLink, recordSignup } from './attribution.ts';
import { balanceOf, spendOnInvoice } from './balances.ts';
import { invoiceOf, previewBillingEvents, recordBillingEvents } from './billing.ts';
import { ADMIN, type Deed } from './deed.ts';
import type { Share } from './event-steps.ts';
import * as model from './model.ts';
import { payoutDeed } from './payout-deeds.ts';
import { requestPayout } from './payouts.ts';
import { addUserTier, deleteUserTier, putTaskSetting, recordPointEvents, updateUserTier } from './points.ts';
import { billingEvents, newInvoice, type Plot, parts, pointEvents } from './reports.ts';
import { SLUGS, type Step, type Typed, USERS } from './steps.ts';
import { iso, type World } from './world.ts';

const DAY = 86_400_000;
const ADDRESS = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
export const RULES = {
  tiers: [1000, 1500, 5000].map((rate_bps, index) => ({ tier: index + 1, label: `tier ${index + 1}`, rate_bps })),
  hold_days: 2,
  payout_min_micro: 1,
  attribution_window_days: 30,
  account_age_max_days: 3650,
  networks: ['ethereum'],
  payout_cover_required: false,
  touch: 'last',
  reward_months_max: null,
  reward_cap_per_invitee_micro: null,
  reward_cap_per_month_micro: null,
};
const SETTINGS = [
  { verification: 10, wallet: [], auction: 1, direct: 2.5, staking: [] },
  { verification: 0, wallet: [{ amount: 10, point: 100 }], auction: 0.333333, direct: 7, staking: [{ expiredTime: 30, ratio: 0.1 }] },
  {
    verification: 500,
    auction: 5,
    direct: 0,
    wallet: [5, 50, 500].map((amount) => ({ amount, point: amount * 2 })),
    staking: [
      { expiredTime: 0, ratio: 0.000001 },
      { expiredTime: 30, ratio: 0.300001 },
      { expiredTime: 90, ratio: 0 },
    ],
  },
];

export const putUser = (id: string, change: Parameters<typeof model.putUser>[2]): Deed => ({
  operation: 'putUser',
  method: 'PUT',
  path: `/v1/admin/users/${id}`,
  body: change,
  does: (world) => model.putUser(world, id, change),
});

export const signUp = (user_id: string, code: string, touched_at?: string): Deed => ({
  operation: 'recordSignup',
  method: 'POST',
  path: `${ADMIN}/signups`,
  body: { user_id, code, ...(touched_at === undefined ? {} : { touched_at }) },
  does: (world) => recordSignup(world, user_id, code, touched_at),
});

export const updateProgramme = (world: World, change: object): Deed => {
  const programme = { ...world.programme, ...change, reserved_slugs: [] };
  const call = { operation: 'updateProgramme', method: 'PUT', path: `${ADMIN}/programme`, body: programme } as const;
  return { ...call, does: (world) => model.updateProgramme(world, programme) };
};

export const report = (events: unknown[]): Deed => ({
  operation: 'recordBillingEvents',
  method: 'POST',
  path: '/v1/admin/billing/events',
  body: { events },
  does: (world) => recordBillingEvents(world, events),
});

export const codeOf = (world: World, user: string) =>
  world.codes.find(({ owner, kind }) => owner === user && kind === 'uid')?.code ?? 'none';

/** The things that steps name by a number, in this history. */
const namesOf = (plot: Plot, world: World) => {
  const userAt = (index: number) => plot.users[index % USERS] as string;
  const typed = (typed: Typed, index: number) =>
    ({ code: codeOf(world, userAt(index)), slug: slugAt(plot, index % 3), nonsense: `nobodys-${index}` })[typed];
  return { userAt, typed };
};

/** The requests of a step, each found out when those before it were done. Steps that ask for nothing, such as waiting, have none. */
export function* deedsOf(step: Step, plot: Plot, world: World): Generator<Deed, void> {
  const { userAt } = namesOf(plot, world);
  switch (step.do) {
    case 'report':
      return yield report(billingEvents(step.events, plot, world));
    case 'preview': {
      const events = billingEvents(step.events, plot, world);
      const does = (world: World) => previewBillingEvents(world, events);
      return yield { operation: 'previewBillingEvents', method: 'POST', path: '/v1/admin/billing/preview', body: { events }, does };
    }
    case 'spend':
      return yield* spendingOf(userAt(step.user), step.amount, step.wrongBy, plot, world);
    case 'payout': {
      const caller = userAt(step.user);
      const amount_micro = parts(balanceOf(world, caller).available, step.amount);
      const body = { amount_micro, network: step.network, address: ADDRESS };
      const does = (world: World) => requestPayout(world, caller, body);
      return yield { operation: 'requestPayout', method: 'POST', path: '/v1/referrals/payouts', body, caller, does };
    }
    case 'payouts': {
      const caller = userAt(step.user);
      const body = { amount_micro: 1, network: 'ethereum', address: ADDRESS };
      const does = (world: World) => requestPayout(world, caller, body);
      const call = { operation: 'requestPayout', method: 'POST', path: '/v1/referrals/payouts', body, caller, does } as const;
      for (let made = 0; made < step.times; made++) yield call;
      return;
    }
    case 'end payout':
    case 'end payouts':
    case 'approve':
    case 'withdraw':
      return yield payoutDeed(step, plot, world);
    default:
      return yield* deedsOfPeople(step, plot, world);
  }
}

/** The requests of the steps that move no money: of people, their codes and points, and of rules. */
function* deedsOfPeople(step: Step, plot: Plot, world: World): Generator<Deed, void> {
  const { userAt, typed } = namesOf(plot, world);
  switch (step.do) {
    case 'tier': {
      const [user, { tier }] = [userAt(step.user), step];
      const call = { operation: 'setUserTier', method: 'POST', path: `${ADMIN}/users/${user}/tier`, body: { tier } } as const;
      return yield { ...call, does: (world) => model.setUserTier(world, user, tier) };
    }
    case 'programme': {
      const { rates, ...rest } = step.change;
      const tiers = rates?.map((rate_bps, index) => ({ tier: index + 1, label: `tier ${index + 1}`, rate_bps }));
      return yield updateProgramme(world, { ...rest, ...(tiers ? { tiers } : {}) });
    }
    case 'user': {
      const { email, signedDaysAgo, blocked } = step.change;
      return yield putUser(userAt(step.user), {
        ...(email === undefined ? {} : { email: addressOf(email, plot) }),
        ...(signedDaysAgo === undefined ? {} : { signed_at: iso(world.now - signedDaysAgo * DAY) }),
        ...(blocked === undefined ? {} : { blocked }),
      });
    }
    case 'erase': {
      const user = userAt(step.user);
      const does = (world: World) => model.eraseUser(world, user, step.writeOff);
      const path = `/v1/admin/users/${user}${step.writeOff ? '?write_off=true' : ''}`;
      return yield { operation: 'eraseUser', method: 'DELETE', path, does };
    }
    case 'sign up': {
      const { touchedDaysAgo: days } = step;
      const touched = days === undefined ? undefined : iso(world.now - days * DAY - (days > 30 ? 0 : 1));
      return yield signUp(userAt(step.user), ` ${typed(step.typed, step.code).toUpperCase()}`, touched);
    }
    case 'attribute': {
      const caller = userAt(step.user);
      const cookie = step.typed === 'nothing' ? '' : typed(step.typed, step.code);
      const does = (world: World) => attribute(world, caller, cookie);
      return yield { operation: 'attribute', method: 'POST', path: '/v1/auth/attribute', caller, cookie, does };
    }
    case 'click': {
      const code = typed(step.typed, step.code);
      const cookie = step.carried === undefined ? '' : codeOf(world, userAt(step.carried));
      const does = (world: World) => followLink(world, code, cookie);
      return yield { operation: 'followLink', method: 'GET', path: `/r/${code}`, cookie, does };
    }
    case 'slug':
      return yield slugDeed(userAt(step.user), step.slug === undefined ? undefined : slugAt(plot, step.slug));
    case 'code':
      return yield codeDeed(step.how, step.typed === 'slug' ? slugAt(plot, step.code % SLUGS) : typed(step.typed, step.code));
    case 'points': {
      const events = pointEvents(step.events, plot, world);
      const does = (world: World) => recordPointEvents(world, events);
      return yield { operation: 'recordPointEvents', method: 'POST', path: '/v1/admin/points/events', body: { events }, does };
    }
    case 'setting': {
      const body = SETTINGS[step.setting % SETTINGS.length] as (typeof SETTINGS)[number];
      const does = (world: World) => putTaskSetting(world, body);
      return yield { operation: 'putTaskSetting', method: 'PUT', path: '/v1/admin/task-setting', body, does };
    }
    case 'rung':
      return yield rungDeed(step);
  }
}

/** An address of a mailbox of the history's own, in one of the spellings that its provider accepts. */
function addressOf(email: string, { run }: Plot): string {
  const [name, host = `${run}.org`] = email.split('@');
  return host === 'gmail.com' ? `${run.slice(0, 4)}.${run.slice(4)}${name}@${host}` : `${name}@${host}`;
}

const slugAt = ({ run }: Plot, index: number) => `s${run}-${index}`;

/** Spends on an open invoice of the user's; where there is none, it is reported first. */
function* spendingOf(user: string, amount: Share, wrongBy: number, plot: Plot, world: World): Generator<Deed, void> {
  const open = () => plot.invoices.find(({ id }) => invoiceOf(world, id).payer === user && invoiceOf(world, id).isOpen);
  if (!open()) {
    const amount_micro = parts(balanceOf(world, user).available, amount);
    const { id: invoice_id } = newInvoice(plot, user);
    const event = { id: `${plot.run}.${plot.sent.length}`, type: 'invoice_created', occurred_at: iso(world.now), invoice_id };
    plot.sent.push({ ...event, user_id: user, amount_micro });
    yield report([plot.sent.at(-1)]);
  }
  const invoice_id = open()?.id ?? 'none';
  const amount_micro = Number(invoiceOf(world, invoice_id).total ?? 1n) + wrongBy;
  yield {
    operation: 'spendOnInvoice',
    method: 'POST',
    path: '/v1/referrals/spend-on-invoice',
    body: { invoice_id, amount_micro },
    caller: user,
    does: (world) => spendOnInvoice(world, user, invoice_id, amount_micro),
  };
}

function slugDeed(caller: string, slug: string | undefined): Deed {
  const call = { path: '/v1/referrals/code', caller };
  if (slug === undefined) return { operation: 'deleteCode', method: 'DELETE', ...call, does: (world) => model.deleteCode(world, caller) };
  return { operation: 'setSlug', method: 'POST', ...call, body: { slug }, does: (world) => model.setSlug(world, caller, slug) };
}

function codeDeed(how: 'disable' | 'release', code: string): Deed {
  const [operation, does] =
    how === 'disable' ? (['disableCode', model.disableCode] as const) : (['releaseCode', model.releaseCode] as const);
  return { operation, method: 'POST', path: `/v1/admin/codes/${code}/${how}`, does: (world) => does(world, code) };
}

function rungDeed({ how, level, point }: Extract<Step, { do: 'rung' }>): Deed {
  const path = `/v1/admin/user-tiers/${level}`;
  if (how === 'remove') return { operation: 'deleteUserTier', method: 'DELETE', path, does: (world) => deleteUserTier(world, level) };
  if (how === 'change') {
    const does = (world: World) => updateUserTier(world, level, point);
    return { operation: 'updateUserTier', method: 'PATCH', path, body: { point }, does };
  }
  const tier = { level, name: `level ${level}`, point, svg: BADGE };
  const does = (world: World) => addUserTier(world, tier);
  return { operation: 'addUserTier', method: 'POST', path: '/v1/admin/user-tiers', body: tier, does };
}
