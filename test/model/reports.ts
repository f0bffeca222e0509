import type { Names } from './alike.ts';
import { invoiceOf, monthsLater, rewardFacts } from './billing.ts';
import type { EventStep, Share, Which } from './event-steps.ts';
import { raw } from './raw.ts';
import { type PointStep, USERS } from './steps.ts';
import { type Event, iso, type PointEvent, userOf, type World } from './world.ts';

/** The users and things of a history that the model does not know: what was reported, and by which ids. */
export interface Plot {
  /** A prefix for every name of a history, so that no two histories share one. */
  run: string;
  users: string[];
  invoices: { id: string; payer: string }[];
  sent: Event[];
  earned: PointEvent[];
  names: Names;
}

const DAY = 86_400_000;
/** The payers of new invoices; the last user does not exist unless a step creates it. */
const PAYERS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 3, 1, 2, 0, 4, 5];
/** Invoice ids that bytes, letters and UTF-16 units sort differently. */
const SUFFIXES = ['a', 'Z', 'é', '～', '😀', 'aa', ' ', '0', 'a/b', 'a?'];

/** An amount between two numbers that JavaScript has, and a value that is no amount and nested too deep. */
const UNREADABLE = [raw('4503599627370497.5'), raw(`${'['.repeat(5000)}${']'.repeat(5000)}`)];

export const parts = (whole: bigint, share: Share) => ('micro' in share ? share.micro : Number((whole * BigInt(share.percent)) / 100n));

export function newInvoice({ run, invoices }: Plot, payer: string) {
  const invoice = { id: `${run}-${SUFFIXES[(invoices.length * 7) % SUFFIXES.length]}${invoices.length}`, payer };
  invoices.push(invoice);
  return invoice;
}

function pickInvoice(which: Which, number: number, plot: Plot, world: World) {
  const isOne = ({ id }: { id: string }) => {
    if (which === 'rewarded') return rewardFacts(world, id).length > 0;
    if (which === 'covered') return invoiceOf(world, id).spend !== undefined;
    return which === 'any' || (which === 'unpaid' && !invoiceOf(world, id).payment);
  };
  const found = plot.invoices.filter(isOne);
  return found[number % Math.max(1, found.length)] ?? newInvoice(plot, plot.users[PAYERS[number % PAYERS.length] as number] as string);
}

/** The host's reports of invoices. */
export function billingEvents(steps: readonly EventStep[], plot: Plot, world: World): unknown[] {
  return steps.map((step) => billingEvent(step, plot, world));
}

function billingEvent({ type, of, invoice: number, amount, daysAgo, twist }: EventStep, plot: Plot, world: World): unknown {
  const { run, users, sent } = plot;
  const { id: invoice_id, payer } = pickInvoice(of, number, plot, world);
  const { total, payment } = invoiceOf(world, invoice_id);
  const whole = payment?.amount ?? total;
  const isTotal = type === 'created' || type === 'paid';
  const micro = Math.min(Number.MAX_SAFE_INTEGER, parts(whole ?? (isTotal ? 1000n : 100n), amount));
  const earlier = sent[number % Math.max(1, sent.length)];
  const occurred = twist === 'from the future' ? world.now + 300_000 + (daysAgo === 0 ? 0 : 1) : world.now - daysAgo * DAY;
  const event: Event = {
    id: twist === 'the id of another' && earlier ? earlier.id : `${run}.${sent.length}`,
    type: `invoice_${type}`,
    occurred_at: iso(twist === 'at the end of the months' ? endOfMonths(payer, world) : occurred),
    invoice_id,
    user_id: twist === 'another payer' ? (users[(users.indexOf(payer) + 1) % USERS] as string) : payer,
    ...(type === 'voided' ? {} : { amount_micro: isTotal ? micro : micro || 1 }),
    ...(twist === 'another currency' ? { currency: 'EUR' } : twist === 'our currency' ? { currency: 'USD' } : {}),
  };
  if (twist === 'the same again' && earlier) return { ...earlier, user_id: earlier.user_id.toUpperCase() };
  if (twist === 'malformed')
    return [
      null,
      17,
      { ...event, amount_micro: -1 },
      { ...event, type: 'invoice_lost' },
      { ...event, id: '/' },
      ...UNREADABLE.map((amount_micro) => ({ ...event, amount_micro })),
    ][number % 7];
  sent.push(event);
  return event;
}

/** The first moment from which a payer's payments earn nothing more, if it has come; else now. */
function endOfMonths(payer: string, world: World): number {
  const months = world.programme.reward_months_max;
  const end = monthsLater(userOf(world, payer)?.signedAt ?? world.now, months ?? 0);
  return Math.min(end, world.now);
}

/** The event that is taken back, and its user: one of the user's own, one of somebody else's, or one that is still to come. */
function takenBack({ run, users, earned }: Plot, user: number, micro: number) {
  const mine = earned.filter(({ user_id }) => user_id === users[user]);
  const event = micro === 0 ? undefined : (micro === 1 ? earned : mine).at(-1 - (micro % 3));
  return { event_id: event?.id ?? `${run}.${earned.length + 1}` };
}

/** The host's reports of what users did. */
export function pointEvents(steps: readonly PointStep[], plot: Plot, world: World): unknown[] {
  return steps.map(({ task, user, micro, days, twist }) => {
    const { run, users, earned } = plot;
    const earlier = earned[(user + days) % Math.max(1, earned.length)];
    const event: PointEvent = {
      id: twist === 'the id of another' && earlier ? earlier.id : `${run}.${earned.length}`,
      task,
      user_id: users[user] as string,
      occurred_at: iso(world.now + (twist === 'from the future' ? 300_001 : 0)),
      ...(task === 'wallet' || task === 'staking' ? { amount_micro: micro } : {}),
      ...(task === 'staking' ? { days } : {}),
      ...(task === 'reversal' ? takenBack(plot, user, micro) : {}),
    };
    if (twist === 'the same again' && earlier) return earlier;
    if (twist === 'malformed') return { ...event, task: 'sleep' };
    earned.push(event);
    return event;
  });
}
