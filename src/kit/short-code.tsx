import hidden from './hidden.module.css';
import styles from './short-code.module.css';
import { shortText } from './short-text.ts';

interface ShortCodeProps {
  text: string;
  /** How much of either end is shown. */
  head?: number;
  tail?: number;
}

/** An id, shortened in the middle; whole when it is pointed at, read aloud or printed. */
export function ShortCode({ text, head, tail }: ShortCodeProps) {
  return (
    <span title={text}>
      <code className={styles.short} aria-hidden="true">
        {shortText(text, head, tail)}
      </code>
      <code className={`${hidden.hidden} ${styles.whole}`}>{text}</code>
    </span>
  );
}
