import type { ReactNode } from 'react';
import styles from './notice.module.css';
import tones from './tone.module.css';
import type { Tone } from './tone.ts';

interface NoticeProps {
  tone: Exclude<Tone, 'plain'>;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** What must be known before anything else on the page. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <section className={`${styles.notice} ${tones[tone]}`} aria-label={title}>
      <div className={styles.text}>
        <strong className={styles.title}>{title}</strong>
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
