import { useEffect, useState } from 'react';
import { RefusalError } from '../../sdk/typescript/sdk.ts';

/** How many seconds are left of those that a refusal asks to wait; undefined where it asks for none. */
export function useSecondsLeft(error: unknown): number | undefined {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const wanted = error instanceof RefusalError ? error.retryAfter : undefined;
    setLeft(wanted);
    if (wanted === undefined) return;
    const end = performance.now() + wanted * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [error]);
  return left;
}
