/** Why somebody did not get in, or was not confirmed. */
export type Failure =
  | { readonly why: Exclude<Why, 'clock' | 'taken'> }
  /** The clocks differ; both are told. */
  | { readonly why: 'clock'; readonly ours: Date; readonly theirs: Date }
  | { readonly why: 'taken'; readonly name: string };

export type Why = keyof typeof WORDS;

/** What a page says of a failure. */
export interface Words {
  readonly title: string;
  readonly text: string;
}

const AGAIN = 'Log in again.';
const ASK = 'Whoever looks after this server finds more in its log.';

const WORDS = {
  away: {
    title: 'The provider cannot be reached',
    text: 'Wait a moment, then log in again. Until it is back, an operator token lets you in.',
  },
  busy: { title: 'Too many are logging in', text: 'Wait a moment, then log in again.' },
  unknown: { title: 'This log-in was not begun here', text: `It is unknown to this server, or long over. ${AGAIN}` },
  used: { title: 'This log-in was used already', text: `Each works once, so that nobody can repeat it. ${AGAIN}` },
  expired: { title: 'This log-in took too long', text: `Ten minutes are all that there is for it. ${AGAIN}` },
  elsewhere: {
    title: 'This log-in was begun in another browser',
    text: `Or a later one has taken its place, or this browser keeps no cookies. ${AGAIN} Finish it where you began it.`,
  },
  denied: { title: 'The provider did not let you in', text: `You or the provider called it off. ${AGAIN}` },
  issuer: {
    title: 'Somebody else answered than the provider',
    text: `The answer names another issuer than OIDC_ISSUER, so it counts for nothing. ${ASK}`,
  },
  audience: {
    title: 'The provider’s answer is for somebody else',
    text: `It names another client than OIDC_CLIENT_ID, so it counts for nothing. ${ASK}`,
  },
  nonce: { title: 'The provider’s answer is to another log-in', text: `It counts for nothing. ${AGAIN} If it happens twice: ${ASK}` },
  clock: { title: 'The clocks differ', text: 'They may differ by two minutes. Set the one that is wrong, then log in again.' },
  rejected: { title: 'The provider’s answer does not hold', text: `It counts for nothing. ${AGAIN} If it happens twice: ${ASK}` },
  role: { title: 'You have no role here', text: 'The provider knows you, and this server does not. Ask an owner to let you in.' },
  disabled: { title: 'You may not come in', text: 'An owner has closed your access. Ask them.' },
  taken: {
    title: 'Your name is taken',
    text: 'Somebody else here has it. Ask an owner to enter your e-mail address with another name; then you are let in as that.',
  },
  linked: {
    title: 'Your e-mail address belongs to another account',
    text: 'An operator here has it, who logs in with another account of the provider’s. Ask an owner.',
  },
  full: { title: 'There is no room for more operators', text: 'There are 500 already. Ask an owner.' },
  unnamed: {
    title: 'You have no name that would do',
    text: 'Names have a to z, 0 to 9 and “-”. Ask an owner to enter your e-mail address with one; then you are let in as that.',
  },
  other: {
    title: 'Somebody else confirmed',
    text: 'Only who is in the console can confirm. Log in at the provider as yourself, then confirm again.',
  },
  stale: {
    title: 'You were not asked anew',
    text: 'A confirmation takes a log-in of the last minute, and the provider’s is older. Confirm again.',
  },
  weak: {
    title: 'You were not asked strictly enough',
    text: 'A confirmation takes the kind of log-in that OIDC_ACR names, and the provider’s is another. Confirm again in that way.',
  },
  changed: { title: 'Something changed meanwhile', text: `What is known of you here was just changed. ${AGAIN}` },
  ended: { title: 'Your session has ended', text: `There is nothing left to confirm. ${AGAIN}` },
} as const satisfies Record<string, Words>;

export const wordsOf = ({ why }: Failure): Words => WORDS[why];

/** Whether it lies with the provider alone, and the same may succeed soon. */
export const isPassing = ({ why }: Failure): boolean => why === 'away' || why === 'busy';
