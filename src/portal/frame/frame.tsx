import { type ReactNode, Suspense, useRef } from 'react';
import { Skeleton } from '../../kit/states.tsx';
import { useKeptFocus } from '../../kit/use-kept-focus.ts';
import styles from './frame.module.css';
import { useMember } from './member.tsx';
import { Navigation } from './navigation.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { Standing } from './standing.tsx';
import { useWords } from './words.tsx';

/** What stands around every page: whose it is, where one can go, and what must be known on all of them. */
export function Frame({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const { session } = useMember();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {words.frame.skip()}
      </a>
      <header className={styles.head}>
        <p className={styles.title}>{words.frame.title()}</p>
        <Navigation />
        <p className={styles.name} title={session.user.displayName}>
          {session.user.displayName}
        </p>
      </header>
      <main id="main" className={styles.main} ref={main} tabIndex={-1}>
        <Standing />
        <PageBoundary>
          <Suspense fallback={<Skeleton label={words.frame.loading()} lines={8} />}>{children}</Suspense>
        </PageBoundary>
      </main>
    </div>
  );
}
