/** What of a user is shown: which tab, and what of its list. */
export const TAB_FILTER = ['tab', 'account', 'status'] as const;
