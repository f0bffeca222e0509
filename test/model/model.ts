import { createHash } from 'node:crypto';
import { flag, isAhead, write } from './attribution.ts';
import { balanceOf, balanceView, done, unauthenticated } from './balances.ts';
import { hasPaid, invoiceOf, totalPaid } from './billing.ts';
import { isUnfinished } from './payouts.ts';
import { NO_RIGHTS } from './rights.ts';
import {
  type Answer,
  findCode,
  type Happened,
  iso,
  knownUser,
  type LogRow,
  ok,
  type Programme,
  refuse,
  type User,
  userOf,
  type World,
} from './world.ts';

/**
 * The whole programme in memory, written from its specification and from nothing else, so that the server can be compared with it. It keeps
 * what happened and works everything else out when it is asked: slow, but simple enough to be right.
 */
export function newWorld(now: number, programme: Programme, approvals: World['approvals'] = { needed: 0, from: 0n }): World {
  const people = { users: [], codes: [], log: [], clicks: new Map() };
  const money = { events: [], rejections: new Map(), facts: [], payouts: [] };
  return {
    now,
    programme,
    approvals,
    ...people,
    ...money,
    ladder: [],
    setting: undefined,
    earned: [],
    rights: NO_RIGHTS,
    seatsMade: 0,
    keys: new Map(),
  };
}

export const DAY = 86_400_000;

// ── users and codes

export function putUser(
  world: World,
  id: string,
  change: { display_name?: string; email?: string; signed_at?: string; blocked?: boolean },
): Answer {
  const known = userOf(world, id);
  if (change.signed_at !== undefined && isAhead(world, change.signed_at)) return refuse(400, 'invalid_json');
  if (known?.erased) return refuse(409, 'user_erased');
  const defaults = { name: `User ${id.slice(0, 8)}`, email: undefined, blocked: false, signedAt: world.now };
  const fresh = { id, ...defaults, erased: false, createdAt: world.now, tier: Math.min(...world.programme.tiers.map(({ tier }) => tier)) };
  const user: User = known ?? fresh;
  if (change.display_name !== undefined) user.name = change.display_name;
  if (change.email !== undefined) user.email = mailboxOf(change.email);
  if (change.signed_at !== undefined) user.signedAt = Date.parse(change.signed_at);
  if (change.blocked !== undefined) user.blocked = change.blocked;
  if (!known) {
    world.users.push(user);
    world.codes.push({ code: uidCode(id), owner: id, kind: 'uid', active: true, since: world.now });
  }
  if (change.email !== undefined) flag(world, user);
  return ok(userView(world, user), known ? 200 : 201);
}

function userView(world: World, { id, name, tier, blocked, inviter, ...user }: User) {
  const [primary_code, custom_slug] = [uidCode(id), slugOf(world, id)];
  const times = { signed_at: iso(user.signedAt), created_at: iso(user.createdAt) };
  const money = { debt_micro: Number(balanceOf(world, id).debt), reserved_micro: Number(balanceOf(world, id).reserved) };
  return {
    user_id: id,
    display_name: name,
    tier,
    primary_code,
    custom_slug,
    inviter_user_id: inviter ?? null,
    blocked,
    ...times,
    ...money,
  };
}

/** An address without the parts that its provider ignores; histories use only this one provider. */
function mailboxOf(email: string): string {
  const [name = '', host = ''] = email.trim().toLowerCase().split('@');
  return host === 'gmail.com' ? `${name.replace(/\+.*/, '').replaceAll('.', '')}@${host}` : `${name}@${host}`;
}

/** Ten digits of Crockford's base 32 from the SHA-256 of the id. */
function uidCode(id: string): string {
  const bits = [...createHash('sha256').update(id).digest()].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 10 }, (_, n) => '0123456789abcdefghjkmnpqrstvwxyz'[Number.parseInt(bits.slice(n * 5, n * 5 + 5), 2)]).join(
    '',
  );
}

const slugOf = (world: World, owner: string) =>
  world.codes.find((code) => code.owner === owner && code.kind === 'custom' && code.active)?.code ?? null;

/** Whether a report names a user, in upper or lower case. */
function namesUser(element: unknown, id: string): boolean {
  return String((element as { user_id?: unknown } | null)?.user_id).toLowerCase() === id;
}

export function eraseUser(world: World, id: string, writeOff = false): Answer {
  const user = knownUser(world, id);
  if (!user) return refuse(404, 'user_not_found');
  const { pending, available, debt } = balanceOf(world, id);
  const isOpen = world.payouts.some((payout) => payout.user === id && isUnfinished(payout));
  if (isOpen || pending + available >= BigInt(world.programme.payout_min_micro)) return refuse(409, 'balance_open');
  if (debt > 0n && !writeOff) return refuse(409, 'balance_open');
  Object.assign(user, { erased: true, name: 'Deleted user', email: undefined, writtenOff: debt });
  for (const [event, { element }] of world.rejections) if (namesUser(element, id)) world.rejections.delete(event);
  for (const code of world.codes) if (code.owner === id) code.active = false;
  return done;
}

export function setUserTier(world: World, id: string, tier: number): Answer {
  if (!world.programme.tiers.some((known) => known.tier === tier)) return refuse(400, 'invalid_tier');
  const user = knownUser(world, id);
  if (!user) return refuse(404, 'user_not_found');
  const change = { old_tier: user.tier, new_tier: tier };
  user.tier = tier;
  write(world, id, { Event: 'tier_changed', OldTier: change.old_tier, NewTier: tier });
  return ok(change);
}

export function setSlug(world: World, caller: string, input: string): Answer {
  const user = knownUser(world, caller);
  if (!user) return unauthenticated;
  const slug = input.trim().toLowerCase();
  if (user.blocked) return refuse(403, 'user_blocked');
  const mine = world.codes.filter(({ owner, kind }) => owner === caller && kind === 'custom');
  const known = mine.find(({ code }) => code === slug);
  if (known?.active) return { status: 200 };
  if (known?.barred || world.programme.reserved_slugs.includes(slug)) return refuse(409, 'slug_reserved');
  const taken = findCode(world, slug);
  if (taken && taken !== known) return refuse(409, 'slug_taken');
  const lately = mine.filter(({ since }) => since > world.now - DAY);
  if (!known && (mine.length >= 20 || lately.length >= 5)) return refuse(409, 'slug_limit_reached');
  deleteCode(world, caller);
  if (known) Object.assign(known, { active: true, released: false });
  else world.codes.push({ code: slug, owner: caller, kind: 'custom', active: true, since: world.now });
  return { status: 200 };
}

export function deleteCode(world: World, caller: string): Answer {
  if (!knownUser(world, caller)) return unauthenticated;
  for (const code of world.codes) if (code.owner === caller && code.kind === 'custom') code.active = false;
  return done;
}

export function disableCode(world: World, text: string): Answer {
  const code = findCode(world, text);
  if (!code) return refuse(404, 'code_not_found');
  if (code.kind === 'uid') return refuse(409, 'code_permanent');
  Object.assign(code, { active: false, barred: true });
  return { status: 200 };
}

export function releaseCode(world: World, text: string): Answer {
  const code = findCode(world, text);
  if (!code) return refuse(404, 'code_not_found');
  if (code.kind === 'uid') return refuse(409, 'code_permanent');
  if (world.users.some((user) => user.inviter === code.owner && user.code === text)) return refuse(409, 'code_used');
  Object.assign(code, { active: false, barred: false, released: true });
  return { status: 200 };
}

// ── the programme

export function updateProgramme(world: World, { version, ...rules }: Programme): Answer {
  if (version !== world.programme.version) return refuse(409, 'programme_stale');
  const isKept = (tier: number) => rules.tiers.some((other) => other.tier === tier);
  if (world.users.some(({ erased, tier }) => !erased && !isKept(tier))) return refuse(409, 'tier_in_use');
  world.programme = { version: `v${Number(version.slice(1)) + 1}`, ...rules };
  return ok(world.programme);
}

// ── what can be read

const paidInvitees = (world: World, id: string) =>
  world.users.filter(({ inviter, id: invitee }) => inviter === id && hasPaid(world, invitee));

function standing(world: World, user: User) {
  const tier = world.programme.tiers.find((known) => known.tier === user.tier);
  const codes = { primary_code: uidCode(user.id), custom_slug: slugOf(world, user.id) };
  return { ...codes, tier: user.tier, tier_label: tier?.label, rate_bps: tier?.rate_bps, balance: balanceView(world, user.id) };
}

/** The log rows by which somebody became a paying customer, which follow from the first payment with a base. */
function firstPaid(world: World): LogRow[] {
  return world.users.flatMap(({ id, inviter, code }): LogRow[] => {
    const counts = ({ event, inviter }: Happened) =>
      event.user_id === id && inviter !== undefined && invoiceOf(world, event.invoice_id).base > 0n;
    const first = world.events.find(counts);
    if (!first || inviter === undefined) return [];
    const row = { Event: 'first_paid', InviterID: inviter, InviteeID: id, Code: code as string, InvoiceID: first.event.invoice_id };
    return [inviter, id].map((UserID) => ({ UserID, ...row, CreatedAt: iso(first.at) }));
  });
}

export function getUser(world: World, id: string): Answer {
  const user = knownUser(world, id);
  if (!user) return refuse(404, 'user_not_found');
  const blank = { InviterID: null, InviteeID: null, Code: null, Reason: null, OldTier: null, NewTier: null, Note: null, InvoiceID: null };
  const recent = [...world.log, ...firstPaid(world)].filter(({ UserID }) => UserID === id).map((row) => ({ ...blank, ...row }));
  return ok({ user_id: id, ...standing(world, user), paid_invitees_info: paidInvitees(world, id).length, recent_attributions: recent });
}

export function getMe(world: World, caller: string): Answer {
  const user = knownUser(world, caller);
  if (!user) return unauthenticated;
  const inviter = user.inviter === undefined ? null : (userOf(world, user.inviter) as User).name;
  return ok({ ...standing(world, user), paid_invitees: paidInvitees(world, caller).length, inviter_display: inviter });
}

export function listInvitees(world: World, caller: string): Answer {
  if (!knownUser(world, caller)) return unauthenticated;
  const invitees = world.users.filter(({ inviter }) => inviter === caller).sort((a, b) => Number(b.attributedAt) - Number(a.attributedAt));
  const view = ({ id, name, signedAt }: User) => ({ user_id: id, display_name: name, signed_at: iso(signedAt) });
  return ok({ items: invitees.map((user) => ({ ...view(user), total_paid_micro: Number(totalPaid(world, user.id)) })) });
}

export function getUserRecord(world: World, id: string): Answer {
  const user = knownUser(world, id);
  if (!user) return refuse(404, 'user_not_found');
  const { tier_label, rate_bps } = standing(world, user);
  const { lifetime, pending, available, reserved, paidOut, spent, debt } = balanceOf(world, id);
  const accounts = { programme: -lifetime, pending, available, reserved, paid_out: paidOut, spent, debt: -debt };
  return ok({
    ...userView(world, user),
    tier_label,
    rate_bps,
    erased_at: null,
    paid_invitees: paidInvitees(world, id).length,
    accounts: Object.fromEntries(Object.entries(accounts).map(([account, amount]) => [account, Number(amount)])),
    payouts_open: world.payouts.filter((payout) => payout.user === id && isUnfinished(payout)).length,
  });
}
