import { billingFault } from './faults.ts';
import { type Fact, greatest, least, tell } from './money.ts';
import { keptText } from './raw.ts';
import {
  type Answer,
  copyOf,
  type Event,
  type Happened,
  iso,
  MICRO_MAX,
  type Outcome,
  ok,
  type Reason,
  refuse,
  userOf,
  type World,
} from './world.ts';

/** The facts of an invoice: only what its events say. */
export function invoiceOf(world: World, id: string) {
  const events = world.events.filter(({ event }) => event.invoice_id === id);
  const sum = (type: string) => events.filter(({ event }) => event.type === type).reduce((total, { amount }) => total + amount, 0n);
  const created = events.find(({ event }) => event.type === 'invoice_created');
  const payment = events.find(({ event }) => event.type === 'invoice_paid');
  const isVoided = events.some(({ event }) => event.type === 'invoice_voided');
  const spend = world.facts.find((fact) => fact.what === 'spend' && fact.invoice === id);
  const [refunded, disputed, won] = [sum('invoice_refunded'), sum('invoice_disputed'), sum('invoice_dispute_won')];
  const credit = spend?.amount ?? 0n;
  const base = greatest(0n, (payment?.amount ?? 0n) - credit);
  const lost = greatest(0n, disputed - won); // a win of more than was disputed is worth no more than the dispute
  const givenBack = isVoided ? base : least(base, refunded + lost);
  /** Refunds give the payer's own money back first, and nothing before there was a payment. */
  const ofCredit = payment ? greatest(0n, least(base + credit, refunded) - base) : 0n;
  const creditBack = isVoided ? credit : ofCredit;
  const isOpen = created !== undefined && !payment && !isVoided && refunded === 0n && disputed === 0n && !spend;
  return {
    payer: events[0]?.event.user_id,
    total: created?.amount,
    payment,
    isVoided,
    spend,
    creditBack,
    refunded,
    disputed,
    won,
    base,
    givenBack,
    isOpen,
  };
}

/** The facts about the reward that an invoice earned, the first of which is its accrual. */
export const rewardFacts = (world: World, invoice: string) => world.facts.filter(({ subject }) => subject === rewardName(invoice));
const rewardName = (invoice: string) => `#reward ${invoice}`;

/** The invoices that were paid while their payer was this user and had an inviter. */
const paidInvoices = (world: World, payer: string) =>
  [...new Set(world.events.filter(({ event }) => event.user_id === payer).map(({ event }) => event.invoice_id))]
    .map((id) => invoiceOf(world, id))
    .filter(({ payment }) => payment?.inviter !== undefined);

export const totalPaid = (world: World, payer: string) =>
  paidInvoices(world, payer).reduce((sum, { base, givenBack }) => sum + base - givenBack, 0n);
export const hasPaid = (world: World, payer: string) => paidInvoices(world, payer).some(({ base }) => base > 0n);

export function recordBillingEvents(world: World, elements: unknown[]): Answer {
  return ok({ outcomes: elements.map((element) => decide(world, element)) });
}

export function previewBillingEvents(world: World, elements: unknown[]): Answer {
  return recordBillingEvents(copyOf(world), elements);
}

function decide(world: World, element: unknown): Outcome {
  const event = wellFormed(element) && Date.parse(element.occurred_at) <= world.now + 300_000 ? element : undefined;
  const known = world.events.find(({ event: { id } }) => id === event?.id);
  const isOurs = event?.currency === undefined || event.currency === 'USD';
  const reject = (reason: Reason): Outcome => {
    const id = goodId(element);
    const detail = reason === 'invalid_event' ? billingFault(element) : undefined;
    if (id !== null && !world.events.some(({ event }) => event.id === id))
      world.rejections.set(id, { element, reason, detail, at: world.now });
    return { id, outcome: 'rejected', reason, detail, replayed: known !== undefined };
  };
  if (!event) return reject('invalid_event');
  if (known && isOurs && says(known.event) === says(event)) return { ...known.outcome, replayed: true };
  if (known) return reject('event_id_reused');
  if (!isOurs) return reject('currency_mismatch');
  const payer = invoiceOf(world, event.invoice_id).payer;
  if (payer !== undefined && payer !== event.user_id.toLowerCase()) return reject('invoice_mismatch');
  const after = { ...world, events: [...world.events], facts: [...world.facts] };
  const outcome = take(after, event);
  if (!inBounds(after, event)) return reject('amount_out_of_range');
  Object.assign(world, after);
  return outcome;
}

/** The content that binds an event to its id; the currency is ours or left out. */
const says = ({ type, occurred_at, invoice_id, user_id, amount_micro }: Event) =>
  JSON.stringify([type, Date.parse(occurred_at), invoice_id, user_id.toLowerCase(), amount_micro]);

const goodId = (element: unknown) => {
  const id = (element as Event | null)?.id;
  return typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,254}$/.test(id) ? id : null;
};

const TOTALS = ['invoice_created', 'invoice_paid'];
const CHANGES = ['invoice_refunded', 'invoice_disputed', 'invoice_dispute_won'];

function wellFormed(element: unknown): element is Event {
  if (goodId(element) === null) return false;
  const { type, occurred_at, invoice_id, amount_micro } = element as Event;
  if (Number.isNaN(Date.parse(occurred_at)) || typeof invoice_id !== 'string' || invoice_id === '') return false;
  if (type === 'invoice_voided') return amount_micro === undefined;
  if (!TOTALS.includes(type) && !CHANGES.includes(type)) return false;
  return Number.isSafeInteger(amount_micro) && (amount_micro as number) >= (TOTALS.includes(type) ? 0 : 1);
}

function inBounds(world: World, { invoice_id, user_id }: Event): boolean {
  const { refunded, disputed, won, payment } = invoiceOf(world, invoice_id);
  const inviter = payment?.inviter;
  const sums = [refunded, disputed, won, totalPaid(world, user_id.toLowerCase())];
  if (inviter) sums.push(tell(factsOf(world, inviter), world.now).peak);
  return sums.every((sum) => sum <= MICRO_MAX);
}

export const factsOf = (world: World, user: string) => world.facts.filter((fact) => fact.user === user);

/** Takes an event that is not refused, and does what follows. */
function take(world: World, event: Event): Outcome {
  const before = invoiceOf(world, event.invoice_id);
  const kept = { ...event, user_id: event.user_id.toLowerCase() };
  const outcome: Outcome = { id: event.id, outcome: 'recorded', replayed: false };
  const happened: Happened = { event: kept, amount: BigInt(event.amount_micro ?? 0), outcome, at: world.now };
  const payer = userOf(world, kept.user_id);
  if (event.type === 'invoice_paid') {
    happened.version = world.programme.version;
    if (!before.payment && payer?.inviter) happened.inviter = payer.inviter;
  }
  world.events.push(happened);
  const after = invoiceOf(world, event.invoice_id);

  if (event.type === 'invoice_paid') Object.assign(outcome, pay(world, happened, before.payment !== undefined));
  if (after.spend && after.creditBack > before.creditBack) {
    const { user, subject } = after.spend;
    world.facts.push({ what: 'return', user, subject, amount: after.creditBack - before.creditBack, at: world.now });
    if (event.type !== 'invoice_paid') outcome.reason = 'credit_returned';
  }
  Object.assign(outcome, follow(world, event.invoice_id, outcome.outcome));
  happened.givenBack = after.givenBack;
  happened.decidedFor = after.payment?.inviter;
  return outcome;
}

/** The first payment of an invoice may earn the payer's inviter a reward. */
function pay(world: World, happened: Happened, isRepeated: boolean): Partial<Outcome> {
  const { event, inviter: inviterId } = happened;
  const { programme } = world;
  const nothing = (reason: Reason) => ({ outcome: 'no_reward', reason });
  const payer = userOf(world, event.user_id);
  const inviter = inviterId === undefined ? undefined : userOf(world, inviterId);
  if (isRepeated) return nothing('already_paid');
  if (!payer || !inviter) return nothing('not_referred');
  const { spend, base } = invoiceOf(world, event.invoice_id);
  const rate = programme.tiers.find(({ tier }) => tier === inviter.tier)?.rate_bps;
  Object.assign(happened, { tier: inviter.tier, rate: rate ?? null });
  if (inviter.blocked || inviter.erased) return nothing('inviter_blocked');
  if (spend && base === 0n) return nothing('covered_by_credit');
  const occurred = Date.parse(event.occurred_at);
  const months = programme.reward_months_max;
  if (months !== null && occurred >= monthsLater(payer.signedAt, months)) return nothing('months_exceeded');
  const earned = (base * BigInt(rate as number)) / 10_000n;
  if (earned === 0n) return nothing('amount_too_small');

  const rewards = world.facts.filter((fact) => fact.what === 'accrue' && fact.user === inviter.id);
  const accrued = (counts: (payment: Event) => boolean) =>
    rewards
      .filter(({ subject }) =>
        world.events.some(({ outcome, event }) => outcome.reward?.id === subject && event.type === 'invoice_paid' && counts(event)),
      )
      .reduce((sum, { amount }) => sum + amount, 0n);
  const month = (moment: string) => new Date(moment).toISOString().slice(0, 7);
  const rooms = [earned];
  if (programme.reward_cap_per_invitee_micro !== null)
    rooms.push(BigInt(programme.reward_cap_per_invitee_micro) - accrued(({ user_id }) => user_id === payer.id));
  if (programme.reward_cap_per_month_micro !== null)
    rooms.push(
      BigInt(programme.reward_cap_per_month_micro) - accrued(({ occurred_at }) => month(occurred_at) === month(event.occurred_at)),
    );
  const amount = greatest(0n, rooms.reduce(least));
  if (amount === 0n) return nothing('cap_reached');

  const [subject, invoice] = [rewardName(event.invoice_id), event.invoice_id];
  const availableAt = occurred + programme.hold_days * 86_400_000;
  world.facts.push({ what: 'accrue', user: inviter.id, subject, invoice, amount, availableAt, at: world.now });
  const terms = { amount_micro: Number(amount), rate_bps: rate as number, tier: inviter.tier, available_at: iso(availableAt) };
  const reward = { id: subject, inviter_user_id: inviter.id, ...terms };
  return { outcome: 'reward_created', reward, ...(amount < earned ? { reason: 'cap_reached' as const } : {}) };
}

/** Lets the reward of an invoice follow what was given back. */
function follow(world: World, invoice: string, outcome: string): Partial<Outcome> {
  const { payment, base, givenBack } = invoiceOf(world, invoice);
  const facts = rewardFacts(world, invoice);
  const [accrual] = facts;
  if (!accrual) return {};
  const reversed = facts.reduce((sum, { what, amount }) => sum + (what === 'reverse' ? amount : what === 'restore' ? -amount : 0n), 0n);
  const wanted = (accrual.amount * givenBack) / base - reversed;
  if (wanted === 0n) return {};
  const amount = wanted > 0n ? wanted : -wanted;
  const fact: Fact = { what: wanted > 0n ? 'reverse' : 'restore', user: accrual.user, subject: accrual.subject, amount, at: world.now };
  world.facts.push(fact);
  if (outcome === 'reward_created') return { reversed_micro: Number(amount) };
  const reward = payment?.outcome.reward;
  return wanted > 0n
    ? { outcome: 'reward_reversed', reward, reversed_micro: Number(amount) }
    : { outcome: 'reward_restored', reward, restored_micro: Number(amount) };
}

/** The moment that many calendar months later in UTC; a day that the month does not have becomes its last. */
export function monthsLater(from: number, months: number): number {
  const date = new Date(from);
  const [year, month, time] = [date.getUTCFullYear(), date.getUTCMonth() + months, from % 86_400_000];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) + time;
}

export function getBillingEvent(world: World, id: string): Answer {
  const by = 'operator:default';
  const happened = world.events.find(({ event }) => event.id === id);
  if (happened) return ok({ ...recordOf(world, happened), received: null, received_at: iso(happened.at), reported_by: by });
  const rejection = world.rejections.get(id);
  if (!rejection) return refuse(404, 'event_not_found');
  const { element, reason, detail, at } = rejection;
  const event = wellFormed(element) ? element : null;
  const none = { inviter_user_id: null, code: null, attributed_at: null, tier: null, rate_bps: null, programme_version: null };
  return ok({
    event,
    received: event ? null : keptText(element),
    received_at: iso(at),
    reported_by: by,
    outcome: { id, outcome: 'rejected', reason, detail, replayed: false },
    decision: { ...none, base_micro: null, credit_micro: null, given_back_micro: null, path: [reason] },
  });
}

function recordOf(world: World, { event, outcome, decidedFor, version, tier, rate, givenBack }: Happened) {
  const { currency: _, ...kept } = event;
  const { base, spend } = invoiceOf(world, event.invoice_id);
  const payer = decidedFor === undefined ? undefined : userOf(world, event.user_id);
  const decision = {
    inviter_user_id: decidedFor ?? null,
    code: payer?.code ?? null,
    attributed_at: payer?.attributedAt === undefined ? null : iso(payer.attributedAt),
    tier: tier ?? outcome.reward?.tier ?? null,
    rate_bps: rate ?? outcome.reward?.rate_bps ?? null,
    programme_version: version ?? null,
    base_micro: payer ? Number(base) : null,
    credit_micro: payer ? Number(spend?.amount ?? 0n) : null,
    given_back_micro: payer ? Number(givenBack) : null,
    path: outcome.reason === undefined ? [] : [outcome.reason],
  };
  return { event: { ...kept, occurred_at: iso(Date.parse(event.occurred_at)) }, outcome: { ...outcome, replayed: false }, decision };
}
