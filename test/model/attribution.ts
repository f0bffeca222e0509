import { type Answer, findCode, iso, knownUser, type LogRow, ok, refuse, type User, userOf, type World } from './world.ts';

/** Who brought whom: clicks, signups, and why some of them count for nobody. */

const DAY = 86_400_000;
const REJECTIONS_MAX = 20;

/** Adds a row to a user's attribution log. */
export const write = (world: World, UserID: string, row: Omit<LogRow, 'UserID' | 'CreatedAt'>) =>
  world.log.push({ UserID, ...row, CreatedAt: iso(world.now) });

function find(world: World, text: string) {
  const code = text.trim().toLowerCase();
  const found = findCode(world, code);
  const owner = found && userOf(world, found.owner);
  return { code, found, owner, isActive: found?.active === true && owner?.erased === false };
}

const canAttribute = ({ isActive, owner }: ReturnType<typeof find>) => isActive && owner?.blocked === false;

/** The name of the clicks on a user's code. */
export const clicksOn = (owner: string, code: string) => `${owner} ${code}`;

/** A visitor, with the code that an earlier link has left in the cookie. */
export function followLink(world: World, text: string, carried: string): Answer {
  const followed = find(world, text);
  const page = world.programme.landing_url;
  if (!canAttribute(followed)) return { status: 302, location: page };
  const { code, owner } = followed;
  const clicks = clicksOn((owner as User).id, code);
  world.clicks.set(clicks, (world.clicks.get(clicks) ?? 0) + 1);
  const earlier = find(world, carried);
  if (world.programme.touch === 'first' && canAttribute(earlier)) return { status: 302, location: `${page}?ref=${earlier.code}` };
  return { status: 302, location: `${page}?ref=${code}`, plants: code };
}

export function recordSignup(world: World, id: string, text: string, touchedAt?: string): Answer {
  if (touchedAt !== undefined && isAhead(world, touchedAt)) return refuse(400, 'invalid_json');
  const user = knownUser(world, id);
  return user ? bind(world, user, text, touchedAt) : refuse(404, 'user_not_found');
}

export const isAhead = (world: World, moment: string) => Date.parse(moment) > world.now + 300_000;

/** Flags a user who has got the address of the inviter, or of those whom the user invited. */
export function flag(world: World, user: User): void {
  const isSame = (other: User) => user.email !== undefined && other.email === user.email;
  for (const invitee of world.users) {
    const inviter = invitee.inviter === undefined ? undefined : userOf(world, invitee.inviter);
    if (!inviter || !isSame(inviter) || !isSame(invitee) || (inviter !== user && invitee !== user)) continue;
    const isFlagged = world.log.some((row) => row.UserID === invitee.id && row.Event === 'flagged');
    const row = { Event: 'flagged', InviterID: inviter.id, InviteeID: invitee.id, Code: invitee.code as string, Reason: 'self_referral' };
    if (!isFlagged) for (const log of [inviter.id, invitee.id]) write(world, log, row);
  }
}

/** The signed-in user, with what is in the cookie. */
export function attribute(world: World, caller: string, cookie: string): Answer {
  const user = knownUser(world, caller);
  if (!user) return refuse(401, 'unauthenticated');
  return cookie === '' ? ok({ attributed: false, reason: 'no_cookie' }) : bind(world, user, cookie);
}

function bind(world: World, user: User, text: string, touchedAt?: string): Answer {
  const { code, found, owner, isActive } = find(world, text);
  const older = (since: number, until: number, days: number) => until - since > days * DAY;
  const { attribution_window_days, account_age_max_days } = world.programme;
  const reasons: [string, () => boolean][] = [
    ['already_attributed', () => user.inviter !== undefined],
    ['code_unknown', () => !found],
    ['code_disabled', () => !isActive],
    ['self_referral', () => owner === user || (user.email !== undefined && owner?.email === user.email)],
    ['circular_referral', () => owner !== undefined && invitersAbove(world, owner).includes(user.id)],
    ['window_expired', () => touchedAt !== undefined && older(Date.parse(touchedAt), user.signedAt, attribution_window_days)],
    ['account_too_old', () => older(user.signedAt, world.now, account_age_max_days)],
    ['inviter_blocked', () => owner?.blocked === true],
  ];
  const reason = reasons.find(([, applies]) => applies())?.[0];
  if (reason === undefined && owner) {
    Object.assign(user, { inviter: owner.id, code, attributedAt: world.now });
    for (const log of [owner.id, user.id]) write(world, log, { Event: 'signup', InviterID: owner.id, InviteeID: user.id, Code: code });
    return ok({ attributed: true });
  }
  const rejections = world.log.filter((row) => row.UserID === user.id && row.Event === 'rejected');
  const isLogged = rejections.length >= REJECTIONS_MAX || rejections.some((row) => row.Reason === reason && row.Code === code);
  const inviter = owner ? { InviterID: owner.id } : {};
  if (!isLogged) write(world, user.id, { Event: 'rejected', ...inviter, InviteeID: user.id, Code: code, Reason: reason as string });
  return ok({ attributed: false, reason });
}

function invitersAbove(world: World, user: User): string[] {
  return user.inviter === undefined ? [] : [user.inviter, ...invitersAbove(world, userOf(world, user.inviter) as User)];
}
