import { Link } from 'wouter';
import { ShortCode } from '../../kit/short-code.tsx';
import { nameText } from './name-text.ts';
import { useMay } from './office.tsx';
import { useWords } from './words.tsx';

/** A user, by name or else by the id; for whoever may see them, it leads to all that is known of them. */
export function UserLink({ id, name }: { id: string; name?: string | undefined }) {
  const { words } = useWords();
  const may = useMay();
  const shown = name === undefined ? <ShortCode id={id} /> : <span title={id}>{nameText(name, words)}</span>;
  return may('getUserRecord') ? <Link href={`/users/${id}`}>{shown}</Link> : shown;
}
