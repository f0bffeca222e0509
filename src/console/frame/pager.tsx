import { Button } from '../../kit/button.tsx';
import layout from '../../kit/layout.module.css';
import styles from './pager.module.css';
import { useWords } from './words.tsx';

interface PagerProps {
  /** The cursor behind this page, where there is more. */
  next: string | null | undefined;
  /** The cursor of this page; undefined on the first one. */
  after: string | undefined;
  onMove(after: string | undefined): void;
  /** Whether this page may be short although there is more. */
  isShort?: boolean;
  /** What its buttons say where the list does not begin with the newest. */
  labels?: { first: string; next: string };
}

/** From page to page of a list that has no numbers of pages: on, and back to the beginning. Back itself is the browser's. */
export function Pager({ next, after, onMove, isShort = false, labels }: PagerProps) {
  const { words } = useWords();
  if (!next && after === undefined) return null;
  return (
    <nav className={`${layout.row} ${styles.pager}`} aria-label={words.frame.pages()}>
      {after !== undefined && <Button onClick={() => onMove(undefined)}>{labels?.first ?? words.frame.newest()}</Button>}
      {next && <Button onClick={() => onMove(next)}>{labels?.next ?? words.frame.older()}</Button>}
      {next && isShort && <span className={styles.note}>{words.frame.short()}</span>}
    </nav>
  );
}
