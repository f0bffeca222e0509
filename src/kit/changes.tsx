import type { ReactNode } from 'react';
import styles from './changes.module.css';
import hidden from './hidden.module.css';

export interface ChangeOf {
  key: string;
  /** What is changed. */
  label: string;
  was: ReactNode;
  is: ReactNode;
}

/** Stands where there was nothing, or will be nothing: a line through it would say the opposite. */
export function Nothing({ children }: { children: string }) {
  return <span className={styles.nothing}>{children}</span>;
}

interface ChangesProps {
  label: string;
  /** What stands before the old and before the new, for those who do not see the line through it. */
  wasLabel: string;
  isLabel: string;
  changes: readonly ChangeOf[];
}

/** What a draft changes: each thing with what it was, struck through, and what it becomes. */
export function Changes({ label, wasLabel, isLabel, changes }: ChangesProps) {
  return (
    <dl className={styles.changes} aria-label={label}>
      {changes.map(({ key, label: name, was, is }) => (
        <div key={key} className={styles.change}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.was}>
            <span className={hidden.hidden}>{wasLabel} </span>
            <del>{was}</del>
          </dd>
          <dd className={styles.is}>
            <span className={hidden.hidden}>{isLabel} </span>
            <ins>{is}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
