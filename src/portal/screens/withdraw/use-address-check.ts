import { useRef, useState } from 'react';
import { type AddressToCheck, type Network, RefusalError } from '../../../sdk/typescript/sdk.ts';
import { checkAddress } from '../../ask/payouts.ts';
import { askForAll } from '../../frame/asking.ts';

/** What is known of the address that stands in the field. */
export type Check =
  | { is: 'unasked' }
  | { is: 'asking' }
  /** As it would be kept. */
  | { is: 'good'; address: string }
  | { is: 'bad'; looksLike: readonly Network[] }
  | { is: 'failed'; error: unknown };

/** How long somebody has to pause before what they typed is checked. */
const PAUSE_MS = 300;

const UNASKED: Check = { is: 'unasked' };

export interface AddressCheck {
  check: Check;
  /** Checks it once nothing more is typed; what is empty is not. */
  soon(wanted: AddressToCheck): void;
  /** Checks it now. What is answered is not good where something else was typed meanwhile. */
  now(wanted: AddressToCheck): Promise<Check>;
  forget(): void;
}

/** Looks at an address while it is typed. Only the last one that was asked for counts. */
export function useAddressCheck(): AddressCheck {
  const [check, setCheck] = useState(UNASKED);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const forget = () => {
    clearTimeout(timer.current);
    turn.current += 1;
    setCheck(UNASKED);
  };
  const now = async (wanted: AddressToCheck) => {
    forget();
    const mine = turn.current;
    setCheck({ is: 'asking' });
    const found = await lookAt(wanted);
    if (turn.current !== mine) return UNASKED;
    setCheck(found);
    return found;
  };
  const soon = (wanted: AddressToCheck) => {
    forget();
    if (wanted.address.trim() !== '') timer.current = setTimeout(() => void now(wanted), PAUSE_MS);
  };
  return { check, soon, now, forget };
}

async function lookAt(wanted: AddressToCheck): Promise<Check> {
  try {
    const { address, looksLike } = await checkAddress(wanted);
    return address === null ? { is: 'bad', looksLike } : { is: 'good', address };
  } catch (error) {
    // The rules have changed since they were asked for: they are asked for again.
    if (error instanceof RefusalError) void askForAll();
    return { is: 'failed', error };
  }
}
