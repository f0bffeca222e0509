import styles from './short-id.module.css';
import { shortText } from './short-text.ts';

interface ShortCodeProps {
  id: string;
  /** How much of its two ends is shown. */
  head?: number;
  tail?: number;
}

/** An id within a row or a link, shortened in the middle; pointed at, it is whole. Where it is to be copied, it is a `ShortId`. */
export function ShortCode({ id, head, tail }: ShortCodeProps) {
  return (
    <code className={styles.code} title={id}>
      {shortText(id, head, tail)}
    </code>
  );
}
