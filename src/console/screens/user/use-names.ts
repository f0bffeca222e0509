import { useQuery } from '@tanstack/react-query';
import { getUserRecord, listUserInvitees } from '../../ask/users.ts';

/** The names of a user's inviter and of the last whom the user invited, by their ids. */
export function useNames(userId: string): ReadonlyMap<string, string> {
  const user = useQuery(getUserRecord(userId)).data;
  const inviter = useQuery({ ...getUserRecord(user?.inviterUserId ?? ''), enabled: Boolean(user?.inviterUserId) }).data;
  const { data } = useQuery(listUserInvitees(userId, { limit: 200 }));
  const people = (data?.items ?? []).map((each) => [each.userId, each.displayName] as const);
  return new Map(inviter ? people.concat([[inviter.userId, inviter.displayName]]) : people);
}
