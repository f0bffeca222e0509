import { Instant } from '../../kit/instant.tsx';
import { useWords } from './words.tsx';

/** A moment of an answer; with `isAgo`, how long ago it was when the page was drawn. */
export function When({ at, isAgo = false }: { at: string; isAgo?: boolean }) {
  const { locale } = useWords();
  return isAgo ? <Instant at={new Date(at)} since={new Date()} locale={locale} /> : <Instant at={new Date(at)} locale={locale} />;
}
