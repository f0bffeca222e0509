import type { components } from '../../generated/openapi.ts';
import type { Funnel } from './get-funnel.ts';
import type { Liabilities } from './get-liabilities.ts';
import type { Brought, Stats } from './get-my-stats.ts';
import { endOf } from './statement.view.ts';
import { total } from './total.ts';

type Schemas = components['schemas'];

export function funnelView({ range, completeUntil, clicks, signups, attributed, rejected, ...later }: Funnel): Schemas['Funnel'] {
  return {
    since: new Date(range.since).toISOString(),
    until: endOf(range, completeUntil),
    complete_until: new Date(completeUntil).toISOString(),
    clicks: Number(clicks),
    signups,
    attributed,
    rejected,
    first_paid: later.firstPaid,
    rewarded: later.rewarded,
    paid_out: later.paidOut,
  };
}

export function liabilitiesView({ at, completeUntil, accounts, unlocks }: Liabilities): Schemas['Liabilities'] {
  return {
    at: new Date(at).toISOString(),
    complete_until: new Date(completeUntil).toISOString(),
    pending_micro: total(accounts.pending),
    available_micro: total(accounts.available),
    reserved_micro: total(accounts.reserved),
    debt_micro: total(accounts.debt),
    paid_out_micro: total(accounts.paid_out),
    spent_micro: total(accounts.spent),
    unlocks: unlocks?.map(({ day, amount }) => ({ day: new Date(day).toISOString().slice(0, 10), amount_micro: total(amount) })) ?? null,
  };
}

const broughtView = ({ clicks, signups, firstPaid, rewards }: Brought) => ({
  clicks: Number(clicks),
  signups: Number(signups),
  first_paid: Number(firstPaid),
  rewards_micro: total(rewards),
});

export function statsView({ interval, completeUntil, points, totals }: Stats): Schemas['Stats'] {
  return {
    interval,
    complete_until: new Date(completeUntil).toISOString(),
    points: points.map(({ at, ...point }) => ({ at: new Date(at).toISOString(), ...broughtView(point) })),
    totals: broughtView(totals),
  };
}
