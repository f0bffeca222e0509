import type { AroundNavHandler } from 'wouter';
import type { Stage } from './stage.tsx';

/** Follows links to the top of the page that they lead to. What only changes what a page shows leaves it where it is. */
export function turning(stage: Stage): AroundNavHandler {
  let inFrame = '/';
  return (navigate, to, options) => {
    const from = stage.kind === 'frame' ? inFrame : location.pathname;
    const [path = ''] = to.split(/[?#]/);
    inFrame = path;
    navigate(to, options);
    if (path === from) return;
    if (stage.kind === 'frame') stage.goToTop();
    else window.scrollTo(0, 0);
  };
}
