import { useMember } from './member.tsx';
import { useWords } from './words.tsx';

/** Why nothing can be changed on these pages by whoever looks at them; undefined where it can. */
export function useClosed(): string | undefined {
  const { words } = useWords();
  const { session } = useMember();
  if (session.session.readOnly) return words.frame.onlyLooking();
  return session.user.blocked ? words.frame.blocked() : undefined;
}
