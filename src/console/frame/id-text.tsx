import { ShortId } from '../../kit/short-id.tsx';
import { useWords } from './words.tsx';

/** An id or an address, short on the page and whole when it is copied; with an address, it leads to what it names. */
export function IdText({ id, href }: { id: string; href?: string }) {
  const { words } = useWords();
  return <ShortId id={id} href={href} copyLabel={words.frame.copy()} copiedLabel={words.frame.copied()} />;
}
