import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ShortCode } from '../../../kit/short-code.tsx';
import { getUserRecord, listUserInvitees } from '../../ask/users.ts';
import { useWords } from '../../frame/words.tsx';

/** The names of a user's inviter and of the last whom the user invited, by their ids. */
export function useNames(userId: string): ReadonlyMap<string, string> {
  const user = useQuery(getUserRecord(userId)).data;
  const inviter = useQuery({ ...getUserRecord(user?.inviterUserId ?? ''), enabled: Boolean(user?.inviterUserId) }).data;
  const { data } = useQuery(listUserInvitees(userId, { limit: 200 }));
  const people = (data?.items ?? []).map((each) => [each.userId, each.displayName] as const);
  return new Map(inviter ? people.concat([[inviter.userId, inviter.displayName]]) : people);
}

/** Somebody, as a link to them: by name where that is known, or else by the id. */
export function Person({ id, name }: { id: string; name?: string | undefined }) {
  const { words } = useWords();
  const shown = name === 'Deleted user' ? words.frame.deletedUser() : name;
  return (
    <Link href={`/users/${id}`} title={id}>
      {shown ?? <ShortCode text={id} />}
    </Link>
  );
}
