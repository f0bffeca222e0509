import { type RefObject, useEffect } from 'react';

/** What closes gives the focus back to what opened it; only after that is it known to be lost. */
const WAIT_MS = 150;

/** Where what had the focus goes away, as a row that was deleted does, reading goes on at the page, and not at the top of the window. */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () => document.activeElement === document.body && last instanceof Node && !last.isConnected;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    const keep = () => {
      if (isLost()) page.current?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(keep, WAIT_MS);
    });
    document.addEventListener('focusin', remember);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [page]);
}
