import { Link } from 'wouter';
import letters from '../../kit/letters.module.css';
import { shortText } from '../../kit/short-text.ts';
import { nameText } from './name-text.ts';
import { useMay } from './office.tsx';
import { useWords } from './words.tsx';

/** A user, by name or else by the id; for whoever may see them, it leads to all that is known of them. */
export function UserLink({ id, name }: { id: string; name?: string }) {
  const { words } = useWords();
  const may = useMay();
  const shown = name === undefined ? <code className={letters.unbroken}>{shortText(id)}</code> : nameText(name, words);
  if (!may('getUserRecord')) return <span title={id}>{shown}</span>;
  return (
    <Link href={`/users/${id}`} title={id}>
      {shown}
    </Link>
  );
}
