import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Arrow } from '../../../kit/arrow.tsx';
import tones from '../../../kit/tone.module.css';
import type { Tone } from '../../../kit/tone.ts';
import styles from './line.module.css';

interface LineProps {
  /** What is behind it, if anything is. */
  href?: string;
  tone?: Tone;
  label: string;
  hint?: string;
  /** Whether it is the sum of those above it. */
  isSum?: boolean;
  /** How much; a line without it only leads somewhere. */
  children?: ReactNode;
}

/** One line of what adds up. Where it opens what it is made of, the whole line is pressed. */
export function Line({ href, tone, label, hint, isSum = false, children }: LineProps) {
  const look = isSum ? `${styles.line} ${styles.sum}` : styles.line;
  const parts = (
    <>
      {tone && <span className={`${styles.dot} ${tones[tone]}`} aria-hidden="true" />}
      <span className={styles.text}>
        <span className={styles.pair}>
          <span className={styles.label}>{label}</span>
          <span className={styles.amount}>{children}</span>
        </span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
      {href && (
        <span className={styles.on}>
          <Arrow to="on" />
        </span>
      )}
    </>
  );
  if (!href) return <div className={look}>{parts}</div>;
  return (
    <Link href={href} className={look}>
      {parts}
    </Link>
  );
}
