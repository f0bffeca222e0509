import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { NetworkError, RefusalError, UnavailableError } from '../../sdk/typescript/sdk.ts';
import { type Answer, answerOf, askAgain, askAhead, listen, type Question } from './asking.ts';

/** After how long a server that could not answer is asked again, where it does not say so itself. */
const PAUSE_MS = 5000;

/** How long to wait before what failed is worth asking again; undefined where somebody has to do something first. */
function pauseAfter(error: unknown): number | undefined {
  if (error instanceof RefusalError && error.retryAfter !== undefined) return Math.max(PAUSE_MS, error.retryAfter * 1000);
  return error instanceof NetworkError || error instanceof UnavailableError ? PAUSE_MS : undefined;
}

/** An answer, and what asks for it again. */
export interface Asking<T> extends Answer<T> {
  again(): void;
}

/** Asks when it is first shown, whenever the browser comes back to the page or to the network, and after a while where no answer came. */
export function useAsk<T>(question: Question<T>): Asking<T> {
  const { key } = question;
  // biome-ignore lint/correctness/useExhaustiveDependencies: two questions under one key are the same
  const subscribe = useCallback((tell: () => void) => listen(question, tell), [key]);
  const answer = useSyncExternalStore(subscribe, () => answerOf(question));
  // biome-ignore lint/correctness/useExhaustiveDependencies: two questions under one key are the same
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && askAhead(question);
    askAhead(question);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [key]);
  const { error } = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: two questions under one key are the same
  useEffect(() => {
    const pauseMs = pauseAfter(error);
    if (pauseMs === undefined) return undefined;
    const timer = setTimeout(() => document.visibilityState === 'visible' && askAhead(question), pauseMs);
    return () => clearTimeout(timer);
  }, [key, error]);
  return { ...answer, again: () => void askAgain(question) };
}
