import type { AddressToCheck, CheckedAddress, Payout, PayoutRequest } from '../../sdk/typescript/sdk.ts';
import type { List } from '../frame/use-list.ts';
import type { WriteOptions } from '../frame/use-write.ts';
import { client } from './client.ts';

/** All that the user has withdrawn or has asked for, the newest first. */
export const listPayouts = (): List<Payout> => ({
  key: 'listPayouts',
  ask: (after) => client.referrals.listPayouts({ after, limit: 20 }).firstPage(),
});

/** Asks for money. */
export const requestPayout = (wish: PayoutRequest, options: WriteOptions): Promise<Payout> => client.referrals.requestPayout(wish, options);

/** Takes a withdrawal back that nobody has begun to send. */
export const cancelPayout = (id: string, options: WriteOptions): Promise<Payout> => client.referrals.cancelPayout(id, options);

/** Whether money would be sent to an address. Nothing of it is kept, here neither: no answer is shared or remembered. */
export const checkAddress = (wanted: AddressToCheck): Promise<CheckedAddress> => client.referrals.checkAddress(wanted);
