import { type FormEvent, useState } from 'react';
import { useSecondsLeft } from './use-seconds-left.ts';
import { useWords } from './words.tsx';

/** A token that somebody types to say who they are. It is sent once at a time, and after too many wrong ones not before they may try again. */
export function useToken(send: (token: string) => Promise<unknown>) {
  const { words } = useWords();
  const [token, setToken] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const seconds = useSecondsLeft(error) ?? 0;
  const because = seconds > 0 ? words.problems.later({ seconds }) : token === '' ? words.enter.first() : undefined;
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (because !== undefined || isBusy) return;
    setBusy(true);
    setError(undefined);
    try {
      await send(token);
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return { token, setToken, isBusy, error, because, submit };
}
