import type { ReactNode } from 'react';
import styles from './apart.module.css';

interface ApartProps {
  title: string;
  text: string;
  children?: ReactNode;
}

/** A page that stands by itself, before whoever cannot be let in: what it is about, and how one gets in. */
export function Apart({ title, text, children }: ApartProps) {
  return (
    <main className={styles.apart}>
      <svg className={styles.door} viewBox="0 0 48 48" aria-hidden="true">
        <path d="M14 42V8.5L32 6v36M8 42h32M26.5 25h.01" />
      </svg>
      <h1>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children && <p className={styles.hint}>{children}</p>}
    </main>
  );
}
