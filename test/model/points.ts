import { pointFault } from './faults.ts';
import { type Answer, type Earned, iso, knownUser, MICRO_MAX, ok, type PointEvent, refuse, type TaskSetting, type World } from './world.ts';

/** The ladder of user tiers, and the points that it takes. */

const MICRO = 1_000_000;
const micro = (points: number) => BigInt(Math.round(points * MICRO));

export function putTaskSetting(world: World, draft: Omit<TaskSetting, 'id'>): Answer {
  world.setting = { id: world.setting?.id ?? 1, ...draft };
  return ok(world.setting);
}

export function recordPointEvents(world: World, elements: unknown[]): Answer {
  return ok({ outcomes: elements.map((element) => decide(world, element)) });
}

function decide(world: World, element: unknown) {
  const event = isEvent(element) && Date.parse(element.occurred_at) <= world.now + 300_000 ? element : undefined;
  const id = event?.id ?? (element as PointEvent | null)?.id ?? null;
  const known = world.earned.find((earned) => earned.event.id === event?.id);
  const nothing = (reason: string) => ({ id, points: 0, replayed: known !== undefined, reason });
  if (!event) return { ...nothing('invalid_event'), detail: pointFault(element), replayed: false };
  if (known) return says(known.event) === says(event) ? { ...outcomeOf(known), replayed: true } : nothing('event_id_reused');
  if (!knownUser(world, event.user_id)) return nothing('user_not_found');
  const target = world.earned.find((earned) => earned.event.id === event.event_id);
  const invalid = (which: string) => ({ ...nothing('invalid_event'), detail: `event_id is the id of ${which}` });
  if (event.event_id === event.id) return invalid('the reversal itself');
  if (target?.event.task === 'reversal') return invalid('another reversal');
  if (target && target.event.user_id !== event.user_id) return nothing('event_mismatch');
  const worth = target?.micro ?? 0n;
  const earned = { event, ...(event.task === 'reversal' ? reversalOf(world, event, worth) : earningOf(world, event)), at: world.now };
  if (pointsOf(world, event.user_id) + earned.micro > MICRO_MAX) return nothing('amount_out_of_range');
  world.earned.push(earned);
  return { ...outcomeOf(earned), replayed: false };
}

/** How much is left of an event's worth: nothing when its reversal came first. */
function earningOf(world: World, event: PointEvent) {
  const worth = worthOf(world, event);
  return reversalsOf(world, event.id, event.user_id).length > 0
    ? { micro: 0n, reason: 'reversed', counts: worth.reason === undefined }
    : worth;
}

const reversalsOf = (world: World, id: string, user: string) =>
  world.earned.filter(({ event }) => event.event_id === id && event.user_id === user);

function reversalOf(world: World, { event_id = '', user_id }: PointEvent, worth: bigint) {
  if (reversalsOf(world, event_id, user_id).length > 0) return { micro: 0n, reason: 'already_reversed' };
  const isKnown = world.earned.some(({ event }) => event.id === event_id);
  return { micro: -worth, reason: isKnown ? undefined : 'event_unknown' };
}

const outcomeOf = ({ event, micro: worth, reason }: Earned) => ({ id: event.id, points: Number(worth) / MICRO, reason });
const says = ({ task, user_id, occurred_at, amount_micro, days, event_id }: PointEvent) =>
  JSON.stringify([task, user_id, Date.parse(occurred_at), amount_micro, days, event_id]);

const isEvent = (element: unknown): element is PointEvent => {
  const { task, amount_micro } = (element ?? {}) as PointEvent;
  return (
    ['verification', 'auction', 'direct', 'reversal'].includes(task) || (['wallet', 'staking'].includes(task) && Number(amount_micro) >= 0)
  );
};

function worthOf(world: World, { task, user_id, amount_micro = 0, days = 0 }: PointEvent): { micro: bigint; reason: string | undefined } {
  const { setting } = world;
  const nothing = (reason: string) => ({ micro: 0n, reason });
  if (!setting) return nothing('setting_missing');
  const isVerified = world.earned.some(
    ({ event, reason, counts = reason === undefined }) => event.user_id === user_id && event.task === task && counts,
  );
  if (task === 'verification' && isVerified) return nothing('already_verified');
  if (task === 'verification' || task === 'auction' || task === 'direct') return { micro: micro(setting[task]), reason: undefined };
  if (task === 'wallet') {
    const reached = setting.wallet.filter(({ amount }) => amount * MICRO <= amount_micro).sort((a, b) => b.amount - a.amount)[0];
    return reached ? { micro: micro(reached.point), reason: undefined } : nothing('amount_too_small');
  }
  const row = setting.staking.filter(({ expiredTime }) => expiredTime <= days).sort((a, b) => b.expiredTime - a.expiredTime)[0];
  if (!row) return nothing('days_too_few');
  const worth = (BigInt(amount_micro) * micro(row.ratio)) / BigInt(MICRO);
  return { micro: worth, reason: worth === 0n && row.ratio > 0 ? 'amount_too_small' : undefined };
}

const earnedBy = (world: World, user: string) => world.earned.filter(({ event }) => event.user_id === user);
export const pointsOf = (world: World, user: string) => earnedBy(world, user).reduce((sum, { micro: worth }) => sum + worth, 0n);

export function getUserStanding(world: World, id: string): Answer {
  if (!knownUser(world, id)) return refuse(404, 'user_not_found');
  const points = Number(pointsOf(world, id));
  const rungs = world.ladder.toSorted((a, b) => a.level - b.level);
  const next = rungs.find(({ point }) => point * MICRO > points);
  const level = rungs.findLast(({ point }) => point * MICRO <= points)?.level ?? null;
  const missing = next ? (next.point * MICRO - points) / MICRO : null;
  const events = earnedBy(world, id).map((earned) => {
    const { event, at, reason = null } = earned;
    const occurred_at = iso(Date.parse(event.occurred_at));
    const received_at = iso(at);
    return { event: { ...event, occurred_at }, points: outcomeOf(earned).points, reason, received_at, reported_by: 'operator:default' };
  });
  const newest = events.reverse().slice(0, 50);
  return ok({ level, points: points / MICRO, next_level: next?.level ?? null, points_missing: missing, events: newest });
}

// ── the ladder

const isBroken = ({ ladder }: World, level: number, at: number) =>
  ladder.some(({ level: other, point }) => (other < level && point >= at) || (other > level && point <= at));

export function addUserTier(world: World, tier: World['ladder'][number]): Answer {
  if (world.ladder.some(({ level }) => level === tier.level)) return refuse(409, 'tier_level_taken');
  if (isBroken(world, tier.level, tier.point)) return refuse(409, 'tier_points_not_increasing');
  world.ladder.push({ ...tier });
  return ok(savedTier(tier), 201);
}

export function updateUserTier(world: World, level: number, point: number): Answer {
  const tier = world.ladder.find((known) => known.level === level);
  if (!tier) return refuse(404, 'tier_not_found');
  if (isBroken(world, level, point)) return refuse(409, 'tier_points_not_increasing');
  tier.point = point;
  return ok(savedTier(tier));
}

export function deleteUserTier(world: World, level: number): Answer {
  if (!world.ladder.some((tier) => tier.level === level)) return refuse(404, 'tier_not_found');
  world.ladder = world.ladder.filter((tier) => tier.level !== level);
  return ok({ ok: true });
}

export const listUserTiers = ({ ladder }: World): Answer => ok({ items: ladder.toSorted((a, b) => a.level - b.level).map(tierView) });

const tierView = (tier: World['ladder'][number]) => ({
  ...tier,
  badge_url: `http://triport.test/v1/user-tiers/${tier.level}/badge.svg`,
});
const savedTier = (tier: World['ladder'][number]) => ({ ...tierView(tier), badge_removed: [] });
