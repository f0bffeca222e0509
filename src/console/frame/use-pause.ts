import { useEffect, useRef } from 'react';

/** Does something after a pause, unless something else is to be done before, or what asked for it is not shown any more. */
export function usePause(ms: number): { after(act: () => void): void; forget(): void } {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const forget = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const after = (act: () => void) => {
    forget();
    timer.current = setTimeout(act, ms);
  };
  return { after, forget };
}
