import { actorText, userOf } from './actor-text.ts';
import { UserName } from './user-name.tsx';
import { useWords } from './words.tsx';

/** Who did something: an operator or a user by name, or the server itself. */
export function Actor({ actor }: { actor: string }) {
  const { words } = useWords();
  const user = userOf(actor);
  return user === undefined ? actorText(actor, words) : <UserName id={user} />;
}
