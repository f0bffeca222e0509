import { useQuery } from '@tanstack/react-query';
import { ShortCode } from '../../kit/short-code.tsx';
import { RefusalError } from '../../sdk/typescript/sdk.ts';
import { getUserRecord } from '../ask/users.ts';
import { useMay } from './office.tsx';
import { UserLink } from './user-link.tsx';
import { useWords } from './words.tsx';

interface UserNameProps {
  id: string;
  /** Whether the id may be of somebody who was never created, as a payer may be: then it stands as it is. Else who is not found was erased. */
  mayBeUnknown?: boolean;
}

/** A user by the name that is asked for. Until it is there, the id stands for it. */
export function UserName({ id, mayBeUnknown = false }: UserNameProps) {
  const { words } = useWords();
  const canSee = useMay()('getUserRecord');
  const { data, error } = useQuery({ ...getUserRecord(id), enabled: canSee });
  const isGone = error instanceof RefusalError && error.tag === 'user_not_found' && !mayBeUnknown;
  if (isGone) return <span title={id}>{words.frame.deletedUser()}</span>;
  if (error) return <ShortCode id={id} />;
  return <UserLink id={id} name={data?.displayName} />;
}
