import { useRef, useState } from 'react';
import { askForAll } from './asking.ts';

/** What every call of a write is given: the key under which the server does it once. */
export interface WriteOptions {
  idempotencyKey: string;
}

/** Something that changes things on the server. */
export interface Write<In, Out> {
  /** Sends it. Undefined where it failed, or where it is under way already. */
  run(input: In): Promise<Out | undefined>;
  isBusy: boolean;
  error: unknown;
  /** Forgets what went wrong. */
  reset(): void;
}

/**
 * A write that happens once: the same input has the same key until it has succeeded, however often the button is pressed and whatever became
 * of the answers. Afterwards everything on the page is asked for again, whatever was answered: a write whose answer was lost may have
 * happened, and one that was refused may have met what changed meanwhile.
 */
export function useWrite<In, Out>(call: (input: In, options: WriteOptions) => Promise<Out>): Write<In, Out> {
  const sent = useRef<{ input: string; key: string }>(undefined);
  // A second press can come before it is drawn that the first one counts.
  const isUnderWay = useRef(false);
  const [state, setState] = useState<{ isBusy: boolean; error: unknown }>({ isBusy: false, error: undefined });
  const keyOf = (input: In): WriteOptions => {
    const text = JSON.stringify(input) ?? '';
    if (sent.current?.input !== text) sent.current = { input: text, key: crypto.randomUUID() };
    return { idempotencyKey: sent.current.key };
  };
  const run = async (input: In) => {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    setState({ isBusy: true, error: undefined });
    try {
      const answer = await call(input, keyOf(input));
      sent.current = undefined;
      await askForAll();
      setState({ isBusy: false, error: undefined });
      return answer;
    } catch (error) {
      await askForAll();
      setState({ isBusy: false, error });
      return undefined;
    } finally {
      isUnderWay.current = false;
    }
  };
  return { ...state, run, reset: () => setState({ isBusy: false, error: undefined }) };
}
