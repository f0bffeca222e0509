import { asking } from './asking.ts';
import { client } from './client.ts';

/** The ladder, the lowest level first. */
export const listUserTiers = () => asking(['listUserTiers'], (options) => client.userTiers.listUserTiers(options).firstPage());

/** How many users stand on each level. */
export const getLadderCounts = () => asking(['getLadderCounts'], (options) => client.userTiers.getLadderCounts(options).firstPage());

/** How many users would rise and fall if a level began at other points; with null, if it were deleted. */
export const previewUserTier = (level: number, point: number | null) =>
  asking(['previewUserTier', level, { point }], (options) => client.userTiers.previewUserTier(level, { point }, options));

/** What would be kept of a badge, and what would be taken out of it. */
export const previewBadge = (svg: string) => ({
  ...asking(['previewBadge', svg], (options) => client.userTiers.previewBadge({ svg }, options)),
  staleTime: Number.POSITIVE_INFINITY,
});
