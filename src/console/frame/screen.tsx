import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import layout from '../../kit/layout.module.css';
import styles from './screen.module.css';
import { useWords } from './words.tsx';

interface ScreenProps {
  title: string;
  /** Instead of the title alone: a name with what stands beside it. */
  head?: ReactNode;
  /** Where it belongs: the page above. */
  above?: { href: string; label: string };
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its one heading, what can be done with the whole of it, and what it shows. The title of the window is its own. */
export function Screen({ title, head, above, actions, children }: ScreenProps) {
  const { words } = useWords();
  useEffect(() => {
    document.title = `${title} · ${words.frame.product()}`;
  }, [title, words]);
  return (
    <>
      <header className={head ? `${styles.head} ${styles.tall}` : styles.head}>
        <div className={styles.title}>
          {above && (
            <nav className={styles.above} aria-label={words.frame.above()}>
              <Link href={above.href}>{above.label}</Link> / {title}
            </nav>
          )}
          {head ?? <h1>{title}</h1>}
        </div>
        {actions && <div className={`${layout.row} ${styles.actions}`}>{actions}</div>}
      </header>
      <div className={layout.parts}>{children}</div>
    </>
  );
}
