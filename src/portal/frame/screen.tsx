import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import hidden from '../../kit/hidden.module.css';
import layout from '../../kit/layout.module.css';
import { PLACES, pathOf } from '../places.ts';
import styles from './screen.module.css';
import { useWords } from './words.tsx';

interface ScreenProps {
  title: string;
  /** What the page is about, in a sentence below its title. */
  lead?: string;
  /** Whether the heading is for those who hear the page alone: what others see says it by itself. */
  isUntitled?: boolean;
  /** Where it belongs, and whereto one goes back, where that is another page than the one that leads to all that are not in the bar. */
  above?: { href: string; label: string };
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its one heading, what can be done with the whole of it, and what it shows. The title of the window is its own. */
export function Screen({ title, lead, isUntitled = false, above: given, actions, children }: ScreenProps) {
  const { words } = useWords();
  const [path] = useLocation();
  const isInBar = PLACES.find((place) => place.path === path)?.isInBar;
  const above = given ?? (isInBar ? undefined : { href: pathOf('more'), label: words.nav.more() });
  useEffect(() => {
    document.title = `${title} · ${words.frame.title()}`;
  }, [title, words]);
  return (
    <>
      <header className={isUntitled ? hidden.hidden : undefined}>
        {above && (
          <Link className={styles.above} href={above.href}>
            <svg className={styles.back} viewBox="0 0 16 16" aria-hidden="true">
              <path d="M10 3 5 8l5 5" />
            </svg>
            {above.label}
          </Link>
        )}
        <div className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      </header>
      <div className={layout.parts}>{children}</div>
    </>
  );
}
