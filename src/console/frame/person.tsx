import { UserName } from './user-name.tsx';
import { useWords } from './words.tsx';

/** Who did something, as answers name them: `operator:` and a name, `user:` and an id, or `system`. */
export function Person({ actor }: { actor: string }) {
  const { words } = useWords();
  const [kind, ...rest] = actor.split(':');
  const name = rest.join(':');
  if (kind === 'user') return <UserName id={name} />;
  return name || (actor === 'system' ? words.frame.server() : actor);
}
