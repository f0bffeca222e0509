import type { AroundNavHandler } from 'wouter';
import type { Stage } from './stage.tsx';

/** What stands in an address while something is opened over the page: the page is the same. */
const OPENED = ['open', 'payout'];

/** The address of a page, without what is opened over it. */
function pageIn(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://here');
  for (const name of OPENED) searchParams.delete(name);
  return `${pathname}?${searchParams}`;
}

/** Follows links, and begins the pages behind them at their top. Who goes back finds a page where it was left, which the browser sees to. */
export function turning(stage: Stage): AroundNavHandler {
  let inFrame = '/';
  return (navigate, to, options) => {
    const from = stage.kind === 'frame' ? inFrame : location.pathname + location.search;
    inFrame = to;
    navigate(to, options);
    if (options?.replace || pageIn(from) === pageIn(to)) return;
    if (stage.kind === 'frame') stage.goToTop();
    else window.scrollTo(0, 0);
  };
}
