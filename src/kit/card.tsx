import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

interface CardProps {
  title?: string;
  /** What the title leaves open, such as the unit or the zone. */
  note?: string;
  /** What can be done with the whole of it: a table, a file. */
  actions?: ReactNode;
  /** Whether its content goes to the edge, as a table does. */
  isFlush?: boolean;
  children: ReactNode;
}

/** What belongs together, within one line. With a title it is a section that can be found by it. */
export function Card({ title, note, actions, isFlush = false, children }: CardProps) {
  const id = useId();
  const body = <div className={isFlush ? styles.flush : styles.body}>{children}</div>;
  if (title === undefined) return <div className={styles.card}>{body}</div>;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {note && <p className={styles.note}>{note}</p>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {body}
    </section>
  );
}
