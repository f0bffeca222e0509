import { balanceOf, done, isAmount, unauthenticated } from './balances.ts';
import { DAY } from './model.ts';
import { least } from './money.ts';
import { type Answer, type Approval, iso, knownUser, MICRO_MAX, ok, type Payout, refuse, type World } from './world.ts';

// ── payouts

export function requestPayout(world: World, caller: string, wish: { amount_micro: number; network: string; address: string }): Answer {
  const user = knownUser(world, caller);
  if (!user) return unauthenticated;
  const { programme } = world;
  if (!isAmount(wish.amount_micro)) return refuse(400, 'invalid_args');
  if (!programme.networks.includes(wish.network)) return refuse(400, 'network_unsupported');
  if (wish.amount_micro < programme.payout_min_micro) return refuse(400, 'payout_below_min');
  if (user.blocked) return refuse(403, 'user_blocked');
  if (world.payouts.filter(({ user, requestedAt }) => user === caller && requestedAt > world.now - DAY).length >= 20)
    return refuse(429, 'rate_limited');
  const amount = BigInt(wish.amount_micro);
  if (amount > balanceOf(world, caller).available) return refuse(400, 'balance_insufficient');
  const { network, address } = wish;
  const id = `#payout ${world.payouts.length}`;
  const payout: Payout = { id, user: caller, amount, network, address, status: 'requested', requestedAt: world.now, approvals: [] };
  world.payouts.push(payout);
  world.facts.push({ what: 'reserve', user: caller, subject: id, amount, at: world.now });
  return ok(payoutView(payout), 202);
}

export function cancelPayout(world: World, caller: string, id: string): Answer {
  if (!knownUser(world, caller)) return unauthenticated;
  const payout = world.payouts.find((known) => known.id === id && known.user === caller);
  if (!payout) return refuse(404, 'payout_not_found');
  if (payout.status !== 'requested') return refuse(409, 'payout_not_actionable');
  finish(world, payout, 'cancelled');
  return ok(payoutView(payout));
}

type Mark = 'processing' | 'sent' | 'failed' | 'returned';
/** The statuses from which an operator can take a payout to another. */
const FROM: Record<Mark, Payout['status'][]> = {
  processing: ['requested'],
  sent: ['requested', 'processing'],
  failed: ['requested', 'processing'],
  returned: ['sent'],
};

/** What an operator does with a payout, and what they write with it. */
interface Change {
  status: Mark;
  text: string | undefined;
  override?: boolean;
  by: Approval;
}

export function markPayout(world: World, id: string, change: Change): Answer {
  const payout = world.payouts.find((known) => known.id === id);
  const error = refusalOf(world, payout, change);
  if (!payout || error !== undefined) return refuse(error === 'payout_not_found' ? 404 : 409, error ?? 'payout_not_found');
  mark(world, payout, change);
  return done;
}

/** Why a payout cannot be changed so, by the first rule that says so. */
function refusalOf(world: World, payout: Payout | undefined, { status, override = false, by }: Change): string | undefined {
  if (!payout) return 'payout_not_found';
  if (!FROM[status].includes(payout.status)) return 'payout_not_actionable';
  if (status !== 'sent') return undefined;
  if (world.programme.payout_cover_required && !isCovered(world, payout) && !override) return 'payout_not_covered';
  const isMissing = payout.amount >= world.approvals.from && apart(peopleOf(by), payout.approvals) < world.approvals.needed;
  return isMissing ? 'approval_required' : undefined;
}

/** Everybody who may be behind it. */
const peopleOf = ({ name, knownTo }: Approval): ReadonlySet<string> => new Set([name, ...knownTo]);

/** The most approvals of which each is by somebody else for certain, and by none of these. */
function apart(taken: ReadonlySet<string>, approvals: readonly Approval[]): number {
  return approvals.reduce((most, approval, index) => {
    const people = peopleOf(approval);
    return people.isDisjointFrom(taken) ? Math.max(most, 1 + apart(taken.union(people), approvals.slice(index + 1))) : most;
  }, 0);
}

function mark(world: World, payout: Payout, { status, text = '' }: Change): void {
  if (status === 'processing') payout.status = status;
  else finish(world, payout, status);
  if (status === 'sent') payout.txHash = text;
  if ((status === 'failed' || status === 'returned') && text !== '') payout.note = text;
}

/** The same with many, one after the other. */
export function changePayouts(world: World, ids: readonly string[], change: Change): Answer {
  const outcomes = ids.map((id) => {
    const payout = world.payouts.find((known) => known.id === id);
    const isBare = change.status === 'sent' && change.text === undefined;
    const error = isBare ? 'tx_hash_required' : refusalOf(world, payout, change);
    if (payout && error === undefined) mark(world, payout, change);
    return { id, status: payout?.status, error };
  });
  return ok({ outcomes });
}

export function approvePayouts(world: World, by: Approval, ids: readonly string[], amount: number): Answer {
  if (!isAmount(amount)) return refuse(400, 'invalid_json');
  const payouts = world.payouts.filter(({ id }) => ids.includes(id));
  if (payouts.length < ids.length) return refuse(404, 'payout_not_found');
  if (!payouts.every(isUnfinished)) return refuse(409, 'payout_not_actionable');
  if (payouts.reduce((sum, payout) => sum + payout.amount, 0n) !== BigInt(amount)) return refuse(409, 'payout_total_mismatch');
  const people = peopleOf(by);
  for (const payout of payouts) {
    const own = payout.approvals.find(({ name }) => name === by.name);
    const isNews = !own || (people.isSubsetOf(peopleOf(own)) && people.size < peopleOf(own).size);
    if (isNews) payout.approvals = [...payout.approvals.filter((approval) => approval !== own), { name: by.name, knownTo: [...people] }];
  }
  return ok({ approved: payouts.length });
}

export function withdrawApproval(world: World, operator: string, id: string): Answer {
  const payout = world.payouts.find((known) => known.id === id);
  if (!payout) return refuse(404, 'payout_not_found');
  if (!isUnfinished(payout)) return refuse(409, 'payout_not_actionable');
  payout.approvals = payout.approvals.filter(({ name }) => name !== operator);
  return done;
}

/** Whether it can be sent without a second look: its user owes nothing now, or it has ended. */
const isCovered = (world: World, payout: Payout) => !isUnfinished(payout) || balanceOf(world, payout.user).debt === 0n;

export const isUnfinished = ({ status }: Payout) => status === 'requested' || status === 'processing';

function finish(world: World, payout: Payout, status: Payout['status']) {
  const { user, id: subject, amount } = payout;
  Object.assign(payout, { status, completedAt: world.now });
  const what = status === 'sent' ? 'settle' : status === 'returned' ? 'bounce' : 'release';
  world.facts.push({ what, user, subject, amount, at: world.now });
}

function payoutView({ id, user, amount, network, address, status, requestedAt, completedAt, txHash, note }: Payout) {
  const view = { id, user_id: user, amount_micro: Number(amount), network, address, status, requested_at: iso(requestedAt) };
  const optional = { tx_hash: txHash, note, completed_at: completedAt === undefined ? undefined : iso(completedAt) };
  return { ...view, ...optional };
}

/** Sorts payouts of one moment in the order in which they came: the clock may have stood still, or been put back. */
const newestFirst = (payouts: Payout[]) => payouts.toReversed().sort((a, b) => b.requestedAt - a.requestedAt);

export function listPayouts(world: World, caller: string): Answer {
  if (!knownUser(world, caller)) return unauthenticated;
  return ok({ items: newestFirst(world.payouts.filter(({ user }) => user === caller)).map(payoutView) });
}

/** The bound of amounts stands for every sum above it. */
export function listAllPayouts(world: World, id: string, { status, covered }: { status?: string; covered?: boolean } = {}): Answer {
  const payouts = world.payouts
    .filter(({ user }) => user === id)
    .filter((payout) => status === undefined || payout.status === status)
    .filter((payout) => covered === undefined || isCovered(world, payout) === covered);
  const amount = payouts.reduce((sum, payout) => sum + payout.amount, 0n);
  return ok({
    items: newestFirst(payouts).map((payout) => ({ ...payoutView(payout), covered: isCovered(world, payout) })),
    totals: { count: payouts.length, amount_micro: Number(least(amount, MICRO_MAX)) },
  });
}
