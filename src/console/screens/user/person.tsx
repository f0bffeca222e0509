import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { shortText } from '../../../kit/short-text.ts';
import { listUserInvitees } from '../../ask/users.ts';
import { useWords } from '../../frame/words.tsx';

/** The names of the last whom a user invited, by their ids. */
export function useInvitees(userId: string): ReadonlyMap<string, string> {
  const { data } = useQuery(listUserInvitees(userId, { limit: 200 }));
  return new Map((data?.items ?? []).map((each) => [each.userId, each.displayName]));
}

/** Somebody, as a link to them: by name where that is known, or else by the id. */
export function Person({ id, name }: { id: string; name?: string | undefined }) {
  const { words } = useWords();
  const shown = name === 'Deleted user' ? words.frame.deletedUser() : name;
  return (
    <Link href={`/users/${id}`} title={id}>
      {shown ?? <code>{shortText(id)}</code>}
    </Link>
  );
}
