import type { Invitee, InviteePage, TextStream } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import type { List } from '../frame/use-list.ts';
import { client } from './client.ts';

/** The newest invitees, with what they have earned the user. */
export const latestInvitees = (limit: number): Question<InviteePage> => ({
  key: `listInvitees latest ${limit}`,
  ask: () => client.referrals.listInvitees({ limit, earnings: true }).firstPage(),
});

/** All invitees, the newest first, with what they have earned the user. */
export const listInvitees = (): List<Invitee> => ({
  key: 'listInvitees',
  ask: (after) => client.referrals.listInvitees({ after, limit: 50, earnings: true }).firstPage(),
});

/** All invitees at once, as a table. */
export const listInviteesAsCsv = (signal: AbortSignal): Promise<TextStream> => client.referrals.listInviteesAsCsv({}, { signal });
