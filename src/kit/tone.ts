/** What a colour means, on every page: the accounts of a balance, and a debt. `plain` means nothing. */
export type Tone = 'plain' | 'held' | 'free' | 'reserved' | 'out' | 'debt';
