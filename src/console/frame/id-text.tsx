import { ShortId } from '../../kit/short-id.tsx';
import { useWords } from './words.tsx';

/** An id or an address, short on the page and whole when it is copied. */
export function IdText({ id }: { id: string }) {
  const { words } = useWords();
  return <ShortId id={id} copyLabel={words.frame.copy()} copiedLabel={words.frame.copied()} />;
}
