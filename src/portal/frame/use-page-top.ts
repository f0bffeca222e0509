import { useEffect } from 'react';

/** Who follows a link begins the page behind it at its top; who goes back finds it where it was left, which the browser sees to. */
export function usePageTop(): void {
  useEffect(() => {
    const up = () => window.scrollTo(0, 0);
    window.addEventListener('pushState', up);
    return () => window.removeEventListener('pushState', up);
  }, []);
}
