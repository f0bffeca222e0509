import type { ReactNode } from 'react';
import { CopyButton } from './copy-button.tsx';
import styles from './states.module.css';

/** While something is on its way: its shape, after a moment, so that what comes at once does not flicker. */
export function Skeleton({ label, lines = 5 }: { label: string; lines?: number }) {
  return (
    <div role="status" className={styles.skeleton} aria-label={label} data-waiting="">
      {Array.from({ length: lines }, (_, line) => (
        <span key={String(line)} className={styles.bone} />
      ))}
    </div>
  );
}

interface EmptyProps {
  title: string;
  /** What it will be, or which filter left nothing. */
  children: ReactNode;
  /** The call that fills it, or the button that lifts the filter. */
  actions?: ReactNode;
}

/** Where there is nothing: at first it says what will be here and what fills it, behind a filter which one that is. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className={styles.state}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

interface FailedProps {
  /** What went wrong, and what helps, as the catalogue of errors says it. */
  message: string;
  fix?: string;
  requestId?: string;
  requestLabel: string;
  copyLabel: string;
  copiedLabel: string;
  actions: ReactNode;
}

/** What failed, what helps, and the number by which support finds the request. */
export function Failed({ message, fix, requestId, requestLabel, copyLabel, copiedLabel, actions }: FailedProps) {
  return (
    <div role="alert" className={styles.state}>
      <h3 className={`${styles.title} ${styles.failed}`}>{message}</h3>
      {fix && <p className={styles.text}>{fix}</p>}
      {requestId && (
        <p className={styles.request}>
          {requestLabel} <code>{requestId}</code>
          <CopyButton text={requestId} label={copyLabel} copiedLabel={copiedLabel} />
        </p>
      )}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
