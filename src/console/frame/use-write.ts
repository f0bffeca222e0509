import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { RefusalError } from '../../sdk/typescript/sdk.ts';
import { useConfirmation } from './confirmation.tsx';
import { useTellRepeated } from './repeated.tsx';

/** What every call of a write is given: the key under which the server does it once. */
export interface WriteOptions {
  idempotencyKey: string;
}

/** Something that changes things on the server. */
export interface Write<In, Out> {
  /** Sends it. Undefined where it failed, where it is under way already, or where whoever asked for it did not confirm it. */
  run(input: In): Promise<Out | undefined>;
  isBusy: boolean;
  /** Whether the last one was done. */
  isDone: boolean;
  error: Error | null;
  /** Forgets what went wrong. */
  reset(): void;
}

/** Who pressed the button has not said again who they are. */
class NotConfirmed extends Error {}

const isUnconfirmed = (error: unknown) => error instanceof RefusalError && error.tag === 'confirmation_required';

/**
 * A write that happens once: the same input has the same key until it has succeeded, however often the button is pressed and whatever
 * became of the answers; where the answer is that of an earlier request, the page says so. Where the server wants a confirmation, it is
 * asked for, and the write goes on. Afterwards every list and number on the page is asked for again, whatever was answered: what a movement
 * of money changes is more than one page can name, a write whose answer was lost may have happened, and one that was refused may have met
 * what somebody else changed.
 */
export function useWrite<In, Out>(call: (input: In, options: WriteOptions) => Promise<Out>): Write<In, Out> {
  const queries = useQueryClient();
  const confirm = useConfirmation();
  const tellRepeated = useTellRepeated();
  const sent = useRef<{ input: string; key: string }>(undefined);
  const keyOf = (input: In): WriteOptions => {
    const text = JSON.stringify(input) ?? '';
    if (sent.current?.input !== text) sent.current = { input: text, key: crypto.randomUUID() };
    return { idempotencyKey: sent.current.key };
  };
  const mutation = useMutation({
    mutationFn: async (input: In) => {
      const options = keyOf(input);
      try {
        return await call(input, options);
      } catch (error) {
        if (!isUnconfirmed(error)) throw error;
        if (!(await confirm())) throw new NotConfirmed();
        return call(input, options);
      }
    },
    onSuccess: (answer) => {
      sent.current = undefined;
      tellRepeated(answer);
    },
    onSettled: () => void queries.invalidateQueries(),
  });
  const underWay = useRef(false);
  // A second press can come before it is drawn that the first one counts.
  const run = async (input: In) => {
    if (underWay.current) return undefined;
    underWay.current = true;
    try {
      return await mutation.mutateAsync(input);
    } catch {
      return undefined;
    } finally {
      underWay.current = false;
    }
  };
  return {
    run,
    isBusy: mutation.isPending,
    isDone: mutation.isSuccess,
    error: mutation.error instanceof NotConfirmed ? null : mutation.error,
    reset: mutation.reset,
  };
}
