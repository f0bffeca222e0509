import { queryOptions } from '@tanstack/react-query';
import type { AttributionDecision, SeriesInterval, SeriesPoint } from '../../../sdk/typescript/sdk.ts';
import { again } from '../../ask/asking.ts';
import { getSeries } from '../../ask/reports.ts';
import { type BothDays, daysOf, lengthOf, queryOf, type Range } from '../../frame/range.ts';

export type Measure = Exclude<keyof SeriesPoint, 'at'>;

/** What a series of all numbers on the page asks for, and what of it is compared with the days before. */
const MEASURES =
  'clicks,signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro,pending_micro,available_micro,reserved_micro,debt_micro';
export const COMPARED = 'clicks,signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro';
export const PAYOUTS = 'payouts_sent,payouts_failed,payouts_cancelled,payouts_returned';

/** Why signups are rejected: the measure of each reason, and its word. */
const REJECTIONS = {
  rejectedNoCookie: 'no_cookie',
  rejectedAlreadyAttributed: 'already_attributed',
  rejectedCodeUnknown: 'code_unknown',
  rejectedCodeDisabled: 'code_disabled',
  rejectedSelfReferral: 'self_referral',
  rejectedCircularReferral: 'circular_referral',
  rejectedWindowExpired: 'window_expired',
  rejectedAccountTooOld: 'account_too_old',
  rejectedInviterBlocked: 'inviter_blocked',
  rejectedInternal: 'internal',
} as const satisfies Record<Exclude<Extract<Measure, `rejected${string}`>, 'rejected'>, NonNullable<AttributionDecision['reason']>>;
export const REASONS = Object.entries(REJECTIONS) as [
  measure: keyof typeof REJECTIONS,
  reason: (typeof REJECTIONS)[keyof typeof REJECTIONS],
][];
export const SIGNUPS = ['signups', ...REASONS.map(([, reason]) => `rejected_${reason}`)].join(',');

/** What a measure adds up to, exactly. */
export function sumOf(points: readonly SeriesPoint[], measure: Measure): bigint {
  return points.reduce((sum, point) => sum + BigInt(point[measure] ?? 0), 0n);
}

/** Up to how many days have a bar each, and up to how many have one for each week. */
const [BY_DAY, BY_WEEK] = [92, 750];

/** How long the buckets of a range are, so that their bars can be told apart. */
export function intervalOf(range: Range, now: Date): SeriesInterval {
  const days = lengthOf(range, now);
  if (days <= BY_DAY) return 'day';
  return days <= BY_WEEK ? 'week' : 'month';
}

/** What all numbers on the page are made of. */
export const seriesOf = (range: Range, now: Date) => ({ ...queryOf(range), measures: MEASURES, interval: intervalOf(range, now) });

/** Payouts are few: their bars are weeks at least, unless there would be only one or two. */
export function payoutInterval(range: Range, now: Date): SeriesInterval {
  const days = lengthOf(range, now);
  return days > 14 && days <= BY_DAY ? 'week' : intervalOf(range, now);
}

/** The days of a bucket that lie in the range, as the addresses of lists have them. */
export function daysOfPoint(points: readonly SeriesPoint[], index: number, range: Range, now: Date): BothDays {
  const at = new Date((points[index] as SeriesPoint).at);
  const next = points[index + 1];
  const since = at < range.since ? range.since : at;
  return daysOf({ since, until: next ? new Date(next.at) : range.until }, now);
}

/** The address of a list, narrowed to what is filtered and to these days. */
export function listAt(path: string, filter: Readonly<Record<string, string>>, { since, until }: BothDays): string {
  return `${path}?${new URLSearchParams({ ...filter, since, until })}`;
}

/** How far a new programme has come. */
export interface Beginning {
  users: boolean;
  /** Whether anybody has followed a link, or was bound to an inviter without one. */
  links: boolean;
  payments: boolean;
}

const SOON_MS = 5000;

/** What has ever happened. It is looked at again and again until everything has, so that the list ticks itself. */
export const beginning = () =>
  queryOptions({
    ...getSeries({ measures: 'signups,clicks,attributed,payments', interval: 'month', since: '2015-01-01T00:00:00Z' }),
    select: ({ points }): Beginning => ({
      users: sumOf(points, 'signups') > 0n,
      links: sumOf(points, 'clicks') + sumOf(points, 'attributed') > 0n,
      payments: sumOf(points, 'payments') > 0n,
    }),
    refetchInterval: again((series) => (series && sumOf(series.points, 'payments') > 0n ? false : SOON_MS)),
  });

export const isBegun = ({ users, links, payments }: Beginning) => users && links && payments;
