import type { ReactNode } from 'react';
import styles from './code-block.module.css';

/** A call or a document, letter by letter. What is wider than its place is scrolled to, by the keys as well. */
export function CodeBlock({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keys (WCAG 2.1.1)
    <pre className={styles.block} tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
