import hidden from './hidden.module.css';
import styles from './short-code.module.css';
import { shortText } from './short-text.ts';

interface ShortCodeProps {
  id: string;
  /** How much of either end is shown. */
  head?: number;
  tail?: number;
}

/** An id, shortened in the middle; whole when it is pointed at, read aloud or printed. */
export function ShortCode({ id, head, tail }: ShortCodeProps) {
  return (
    <span title={id}>
      <code className={styles.short} aria-hidden="true">
        {shortText(id, head, tail)}
      </code>
      <code className={`${hidden.hidden} ${styles.whole}`}>{id}</code>
    </span>
  );
}
