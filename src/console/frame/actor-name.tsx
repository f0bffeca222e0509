import { Link } from 'wouter';
import { useWords } from './words.tsx';

/** Who did something, as the audit log names them: an operator by name, a user as a link, or the server itself. */
export function ActorName({ actor }: { actor: string }) {
  const { words } = useWords();
  const [kind, ...rest] = actor.split(':');
  const name = rest.join(':');
  if (actor === 'system') return words.versions.server();
  if (kind === 'user') return <Link href={`/users/${name}`}>{name}</Link>;
  return name || actor;
}
