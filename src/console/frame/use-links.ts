import { useEffect } from 'react';
import { useLocation } from 'wouter';

const BASE = '/console';
/** What is below the console's address, and no page of it. */
const ELSEWHERE = /^\/console\/(api|assets|oidc|link)(\/|\?|$)/;

/** The address of a page, for a link of an element that knows no router. */
export function hrefOf(path: string): string {
  return path === '/' ? BASE : `${BASE}${path}`;
}

/** Links between pages of the console do not load it anew: also those in plots and figures, which are plain links. */
export function useLinks(): void {
  const [, go] = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const href = link?.getAttribute('href') ?? '';
      if (!(href === BASE || href.startsWith(`${BASE}/`) || href.startsWith(`${BASE}?`)) || ELSEWHERE.test(href)) return;
      if (link?.hasAttribute('download') || link?.getAttribute('target')) return;
      event.preventDefault();
      go(href.slice(BASE.length) || '/');
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [go]);
}
