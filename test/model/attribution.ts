import { type Answer, iso, knownUser, type LogRow, ok, refuse, type User, userOf, type World } from './world.ts';

/** Who brought whom: clicks, signups, and why some of them count for nobody. */

const DAY = 86_400_000;

/** Adds a row to a user's attribution log. */
export const write = (world: World, UserID: string, row: Omit<LogRow, 'UserID' | 'CreatedAt'>) =>
  world.log.push({ UserID, ...row, CreatedAt: iso(world.now) });

function find(world: World, text: string) {
  const code = text.trim().toLowerCase();
  const found = world.codes.find((known) => known.code === code);
  const owner = found && userOf(world, found.owner);
  return { code, found, owner, isActive: found?.active === true && owner?.erased === false };
}

const canAttribute = ({ isActive, owner }: ReturnType<typeof find>) => isActive && owner?.blocked === false;

/** A visitor, with what an earlier link has left in the cookie. */
export function followLink(world: World, text: string, carried: string): Answer {
  const followed = find(world, text);
  const page = world.programme.landing_url;
  if (!canAttribute(followed)) return { status: 302, location: page };
  const { code } = followed;
  world.clicks.set(code, (world.clicks.get(code) ?? 0) + 1);
  const earlier = find(world, carried);
  if (world.programme.touch === 'first' && canAttribute(earlier)) return { status: 302, location: `${page}?ref=${earlier.code}` };
  return { status: 302, location: `${page}?ref=${code}`, plants: code };
}

export function recordSignup(world: World, id: string, text: string, touchedAt?: string): Answer {
  const user = knownUser(world, id);
  return user ? bind(world, user, text, touchedAt) : refuse(404, 'user_not_found');
}

/** The signed-in user, with what is in the cookie. */
export function attribute(world: World, caller: string, cookie: string): Answer {
  const user = knownUser(world, caller);
  if (!user) return refuse(401, 'unauthenticated');
  return cookie === '' ? ok({ attributed: false, reason: 'no_cookie' }) : bind(world, user, cookie);
}

function bind(world: World, user: User, text: string, touchedAt?: string): Answer {
  const { code, found, owner, isActive } = find(world, text);
  const older = (since: number, days: number) => world.now - since > days * DAY;
  const { attribution_window_days, account_age_max_days } = world.programme;
  const reasons: [string, () => boolean][] = [
    ['already_attributed', () => user.inviter !== undefined],
    ['code_unknown', () => !found],
    ['code_disabled', () => !isActive],
    ['self_referral', () => owner === user || (user.email !== undefined && owner?.email === user.email)],
    ['circular_referral', () => owner !== undefined && invitersAbove(world, owner).includes(user.id)],
    ['window_expired', () => touchedAt !== undefined && older(Date.parse(touchedAt), attribution_window_days)],
    ['account_too_old', () => older(user.signedAt, account_age_max_days)],
    ['inviter_blocked', () => owner?.blocked === true],
  ];
  const reason = reasons.find(([, applies]) => applies())?.[0];
  if (reason === undefined && owner) {
    Object.assign(user, { inviter: owner.id, code, attributedAt: world.now });
    for (const log of [owner.id, user.id]) write(world, log, { Event: 'signup', InviterID: owner.id, InviteeID: user.id, Code: code });
    return ok({ attributed: true });
  }
  const isLogged = world.log.some((row) => row.UserID === user.id && row.Reason === reason && row.Code === code);
  const inviter = owner ? { InviterID: owner.id } : {};
  if (!isLogged) write(world, user.id, { Event: 'rejected', ...inviter, InviteeID: user.id, Code: code, Reason: reason as string });
  return ok({ attributed: false, reason });
}

function invitersAbove(world: World, user: User): string[] {
  return user.inviter === undefined ? [] : [user.inviter, ...invitersAbove(world, userOf(world, user.inviter) as User)];
}
