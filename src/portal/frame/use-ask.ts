import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { type Answer, answerOf, askAgain, askAhead, listen, type Question } from './asking.ts';

/** An answer, and what asks for it again. */
export interface Asking<T> extends Answer<T> {
  again(): void;
}

/** Asks when it is first shown, and whenever the browser comes back to the page or to the network. */
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
  return { ...answer, again: () => void askAgain(question) };
}
