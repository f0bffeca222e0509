import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Boundary } from '../../kit/boundary.tsx';
import { Skeleton } from '../../kit/states.tsx';
import { useKeptFocus } from '../../kit/use-kept-focus.ts';
import { PLACES } from '../places.ts';
import above from './above.module.css';
import { BooksBanner } from './books-banner.tsx';
import styles from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { useMay } from './office.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { Palette } from './palette.tsx';
import { RepeatedNotice } from './repeated.tsx';
import { pickRow, stepRow } from './row-keys.ts';
import { useKeys } from './use-keys.ts';
import { useLinks } from './use-links.ts';
import { useWords } from './words.tsx';

/** Whoever knows the keys never sees it. */
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((module) => ({ default: module.KeysDialog })));

/** What stands around every page: where one can go, who one is, and the keys that work everywhere. */
export function Frame({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const may = useMay();
  const [, go] = useLocation();
  const [open, setOpen] = useState<'palette' | 'keys'>();
  const main = useRef<HTMLElement>(null);
  useLinks();
  useKeptFocus(main);
  const byKey = PLACES.filter(({ key, needs }) => key && may(needs)).map(({ key, path }) => [`g ${key}`, () => go(path)]);
  const onPage = (act: (page: HTMLElement) => void) => () => main.current && act(main.current);
  const keys = {
    'mod+k': () => setOpen('palette'),
    '?': () => setOpen('keys'),
    '/': onPage((page) => page.querySelector<HTMLInputElement>('input[type=search]')?.focus()),
    j: onPage((page) => stepRow(page, 1)),
    k: onPage((page) => stepRow(page, -1)),
    x: onPage(pickRow),
    ...Object.fromEntries(byKey),
  };
  useKeys(keys, window);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {words.frame.skip()}
      </a>
      <aside className={styles.side}>
        <Link className={styles.product} href="/">
          <Mark />
          {words.frame.product()}
        </Link>
        <Navigation onSearch={() => setOpen('palette')} />
      </aside>
      <main id="main" className={styles.main} ref={main} tabIndex={-1}>
        <div className={above.above}>
          <BooksBanner />
          <RepeatedNotice />
        </div>
        <PageBoundary>
          <Suspense fallback={<Skeleton label={words.frame.loading()} lines={8} />}>{children}</Suspense>
        </PageBoundary>
      </main>
      {open === 'palette' && <Palette onClose={() => setOpen(undefined)} />}
      <Boundary of={String(open)} onFail={() => setOpen(undefined)}>
        <Suspense>{open === 'keys' && <KeysDialog onClose={() => setOpen(undefined)} />}</Suspense>
      </Boundary>
    </div>
  );
}

/** The sign of the product: one leads to two. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8.2 10.6 15.6 6.6M8.2 13.4l7.4 4" />
      <circle cx="5.6" cy="12" r="3" />
      <circle cx="18.4" cy="5.2" r="3" />
      <circle cx="18.4" cy="18.8" r="3" />
    </svg>
  );
}
