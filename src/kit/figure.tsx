import type { ReactNode } from 'react';
import styles from './figure.module.css';

export interface Change {
  /** As it is read: `+12 %`. */
  text: string;
  /** Whether that is welcome; a change that is neither is told without a colour. */
  is?: 'good' | 'bad';
}

interface FigureProps {
  label: string;
  value: ReactNode;
  /** Against the period before. */
  change?: Change;
  /** What stands where there is no change to tell. */
  note?: string;
  /** Its course, small. */
  line?: ReactNode;
  /** Where the rows are of which it is made. */
  href: string;
}

/** A number that leads to the rows behind it. */
export function Figure({ label, value, change, note, line, href }: FigureProps) {
  return (
    <a className={styles.figure} href={href}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value}</span>
      <span className={styles.foot}>
        {change && <span className={change.is ? styles[change.is] : undefined}>{change.text}</span>}
        {note && <span>{note}</span>}
      </span>
      {line && <span className={styles.line}>{line}</span>}
    </a>
  );
}

/** Figures side by side, divided by hairlines: four in a row, two on a phone. */
export function Figures({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.figures} aria-label={label}>
      {children}
    </nav>
  );
}
