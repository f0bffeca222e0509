import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Network, Payout, PayoutRequest } from '../../../sdk/typescript/sdk.ts';
import { requestPayout } from '../../ask/payouts.ts';
import { useMember } from '../../frame/member.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useWrite, type Write } from '../../frame/use-write.ts';
import { pathOf } from '../../places.ts';
import { type AddressCheck, useAddressCheck } from './use-address-check.ts';

/** What stands in the fields. */
export interface Typed {
  amount: string;
  network: Network | undefined;
  address: string;
}

/** A withdrawal from its first letter to the request. */
export interface Withdrawal {
  typed: Typed;
  type(part: Partial<Typed>): void;
  address: AddressCheck;
  /** What was found to be good, to be looked at once more. */
  reviewed: PayoutRequest | undefined;
  /** Shows it once more before it is asked for. */
  review(request: PayoutRequest): void;
  request: Write<PayoutRequest, Payout>;
  /** Asks for what was looked at. */
  send(): void;
  requested: Payout | undefined;
  step: 'form' | 'review' | 'done';
}

const EMPTY: Typed = { amount: '', network: undefined, address: '' };

/**
 * The steps of a withdrawal. The address of the page says at which one it is, so that Back goes back; what was typed stays here through all
 * of them, and is nowhere else: no address of anybody's is kept, or stands in the address of a page.
 */
export function useWithdrawal(): Withdrawal {
  const { networks } = useMember().terms;
  const [, navigate] = useLocation();
  const wantedStep = useAddress().get('step');
  const [typed, setTyped] = useState(EMPTY);
  const [reviewed, setReviewed] = useState<PayoutRequest>();
  const [requested, setRequested] = useState<Payout>();
  const address = useAddressCheck();
  const request = useWrite(requestPayout);
  const network = networks.length === 1 ? networks[0] : networks.find((each) => each === typed.network);
  const type = (part: Partial<Typed>) => {
    const next = { ...typed, network, ...part };
    setTyped(next);
    // What comes Forward to a step that shows something else than the fields would be another withdrawal.
    setReviewed(undefined);
    request.reset();
    if (next.network && (part.address !== undefined || part.network)) address.soon({ network: next.network, address: next.address });
  };
  const review = (wish: PayoutRequest) => {
    setReviewed(wish);
    navigate(`${pathOf('withdraw')}?step=review`);
  };
  const send = async () => {
    const payout = reviewed && (await request.run(reviewed));
    if (!payout) return;
    setTyped({ ...EMPTY, network });
    setReviewed(undefined);
    address.forget();
    setRequested(payout);
    // Whoever has gone to another page meanwhile stays there.
    if (location.pathname.endsWith(pathOf('withdraw'))) navigate(`${pathOf('withdraw')}?step=done`, { replace: true });
  };
  const step = wantedStep === 'review' && reviewed ? 'review' : wantedStep === 'done' && requested ? 'done' : 'form';
  return { typed: { ...typed, network }, type, address, reviewed, review, request, send: () => void send(), requested, step };
}
