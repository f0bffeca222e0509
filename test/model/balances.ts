import { factsOf, invoiceOf } from './billing.ts';
import { greatest, leftOf, tell } from './money.ts';
import { type Answer, iso, knownUser, ok, refuse, userOf, type World } from './world.ts';

export const done = ok({ ok: true });
export const unauthenticated = refuse(401, 'unauthenticated');

// ── money of a user

/** A user's money, straight from what happened: added up, not followed from account to account. */
export function balanceOf(world: World, id: string) {
  const facts = factsOf(world, id);
  const sum = (kinds: string[], counts = (_: (typeof facts)[number]) => true) =>
    facts.filter((fact) => kinds.includes(fact.what) && counts(fact)).reduce((total, { amount }) => total + amount, 0n);
  const isHeld = ({ subject }: (typeof facts)[number]) =>
    facts.some((fact) => fact.what === 'accrue' && fact.subject === subject && fact.availableAt > world.now);
  const lifetime = sum(['accrue', 'restore']) - sum(['reverse']);
  const pending = sum(['accrue', 'restore'], isHeld) - sum(['reverse'], isHeld);
  const [spent, paidOut] = [sum(['spend']) - sum(['return']), sum(['settle']) - sum(['bounce'])];
  const reserved = sum(['reserve']) - sum(['release', 'settle']);
  const rest = lifetime - pending - spent - paidOut - reserved;
  return { pending, lifetime, reserved, paidOut, spent, available: greatest(rest, 0n), debt: greatest(-rest, 0n) };
}

export const balanceView = (world: World, id: string) => {
  const { pending, available, lifetime } = balanceOf(world, id);
  return { pending_micro: Number(pending), available_micro: Number(available), lifetime_micro: Number(lifetime) };
};

export const isAmount = (micro: number) => Number.isSafeInteger(micro) && micro >= 1;

export function spendOnInvoice(world: World, caller: string, invoice: string, amount: number): Answer {
  const user = knownUser(world, caller);
  if (!user) return unauthenticated;
  if (!isAmount(amount)) return refuse(400, 'invalid_args');
  if (user.blocked) return refuse(403, 'user_blocked');
  const { payer, isOpen, total } = invoiceOf(world, invoice);
  if (payer !== caller || !isOpen) return refuse(404, 'invoice_not_eligible');
  if (BigInt(amount) !== total) return refuse(400, 'amount_mismatch');
  if (total > balanceOf(world, caller).available) return refuse(400, 'balance_insufficient');
  world.facts.push({ what: 'spend', user: caller, subject: `#spend ${invoice}`, invoice, amount: total, at: world.now });
  return done;
}

export function listRewards(world: World, caller: string, statuses?: string[]): Answer {
  if (!knownUser(world, caller)) return unauthenticated;
  const rewards = tell(factsOf(world, caller), world.now).lots.map((lot) => {
    const { event, outcome, at } = world.events.find(({ outcome }) => outcome.reward?.id === lot.reward) as World['events'][number];
    const { rate_bps, tier, available_at } = outcome.reward as NonNullable<typeof outcome.reward>;
    return {
      id: lot.reward,
      invitee_user_id: event.user_id,
      invoice_id: lot.invoice,
      base_micro: Number(invoiceOf(world, lot.invoice).base),
      rate_bps,
      tier,
      amount_micro: Number(lot.amount),
      reversed_micro: Number(lot.reversed),
      status: leftOf(lot) === 0n ? lot.end : lot.unlocked ? 'available' : 'pending',
      created_at: iso(at),
      available_at,
    };
  });
  return ok({ items: rewards.filter(({ status }) => !statuses || statuses.includes(status as string)).reverse() });
}

export function listTransfers(world: World, id: string): Answer {
  if (!userOf(world, id)) return refuse(404, 'user_not_found');
  const items = tell(factsOf(world, id), world.now).moves.map(({ kind, debit, credit, subject, at, byTime, ...amounts }, index) => ({
    seq: index + 1,
    kind,
    debit,
    credit,
    amount_micro: Number(amounts.amount),
    subject_id: subject,
    created_at: iso(at),
    byTime,
    debit_after_micro: Number(amounts.debitAfter),
    credit_after_micro: Number(amounts.creditAfter),
  }));
  return ok({ items: items.reverse() });
}

export function getMyBalance(world: World, caller: string): Answer {
  if (!knownUser(world, caller)) return unauthenticated;
  const { reserved, paidOut, spent, debt } = balanceOf(world, caller);
  const more = { reserved_micro: reserved, paid_out_micro: paidOut, spent_micro: spent, owed_micro: debt };
  const held = tell(factsOf(world, caller), world.now).lots.filter((lot) => !lot.unlocked && leftOf(lot) > 0n);
  const moments = [...new Set(held.map(({ availableAt }) => availableAt))].sort((a, b) => a - b).slice(0, 50);
  const sumAt = (at: number) => held.reduce((sum, lot) => sum + (lot.availableAt === at ? leftOf(lot) : 0n), 0n);
  return ok({
    ...balanceView(world, caller),
    ...Object.fromEntries(Object.entries(more).map(([name, amount]) => [name, Number(amount)])),
    unlocks: moments.map((at) => ({ at: iso(at), amount_micro: Number(sumAt(at)) })),
  });
}
