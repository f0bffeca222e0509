import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ShortCode } from '../../kit/short-code.tsx';
import { RefusalError } from '../../sdk/typescript/sdk.ts';
import { getUserRecord } from '../ask/users.ts';
import { useMay } from './office.tsx';
import { useWords } from './words.tsx';

interface UserNameProps {
  id: string;
  /** Whether the id may be of somebody who was never created, as a payer may be: then it stands as it is. Else who is not found was erased. */
  mayBeUnknown?: boolean;
}

/** A user by name, as a link to all that is known of them. Until the name is there, the id stands for it. */
export function UserName({ id, mayBeUnknown = false }: UserNameProps) {
  const { words } = useWords();
  const canSee = useMay()('getUserRecord');
  const { data, error } = useQuery({ ...getUserRecord(id), enabled: canSee });
  if (!canSee) return <ShortCode text={id} />;
  const isGone = error instanceof RefusalError && error.tag === 'user_not_found' && !mayBeUnknown;
  if (isGone) return <span title={id}>{words.frame.deletedUser()}</span>;
  if (error) return <ShortCode text={id} />;
  return (
    <Link href={`/users/${id}`} title={id}>
      {data?.displayName ?? <ShortCode text={id} />}
    </Link>
  );
}
