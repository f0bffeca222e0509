import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** The ladder, the lowest level first. */
export const listUserTiers = () =>
  queryOptions({ queryKey: ['listUserTiers'], queryFn: ({ signal }) => client.userTiers.listUserTiers({ signal }).firstPage() });

/** How many users stand on each level. */
export const getLadderCounts = () =>
  queryOptions({ queryKey: ['getLadderCounts'], queryFn: ({ signal }) => client.userTiers.getLadderCounts({ signal }).firstPage() });

/** How many users would rise and fall if a level began at other points; with null, if it were deleted. */
export const previewUserTier = (level: number, point: number | null) =>
  queryOptions({
    queryKey: ['previewUserTier', level, point],
    queryFn: ({ signal }) => client.userTiers.previewUserTier(level, { point }, { signal }),
    placeholderData: keepPreviousData,
  });

/** What would be kept of a badge, and what would be taken out of it. */
export const previewBadge = (svg: string) =>
  queryOptions({
    queryKey: ['previewBadge', svg],
    queryFn: ({ signal }) => client.userTiers.previewBadge({ svg }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
