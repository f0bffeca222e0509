export const REWARD_STATUSES = ['pending', 'available', 'spent', 'paid_out', 'reversed'] as const;
export type RewardStatus = (typeof REWARD_STATUSES)[number];

/**
 * The statuses that the filter of a list names, separated by commas, in one value or several; undefined when it names none. Anything that
 * is no status matches nothing and is no error.
 */
export function statusesOf(values: readonly string[] = []): RewardStatus[] | undefined {
  const named = values.flatMap((value) => value.split(',')).filter((name) => name !== '');
  return named.length === 0 ? undefined : REWARD_STATUSES.filter((status) => named.includes(status));
}

/** The same filter in the address of the next page: what matches nothing here matches nothing there. */
export function statusOfNextPage(values: readonly string[] = []): string | undefined {
  const statuses = statusesOf(values);
  return statuses?.length === 0 ? values.join(',') : statuses?.join(',');
}
