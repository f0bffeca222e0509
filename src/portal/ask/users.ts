import type { FullBalance, Me } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import { client } from './client.ts';

/** The user's codes, tier and rate. */
export const getMe = (): Question<Me> => ({ key: 'getMe', ask: () => client.referrals.getMe() });

/** Where the user's money stands. */
export const getMyBalance = (): Question<FullBalance> => ({ key: 'getMyBalance', ask: () => client.referrals.getMyBalance() });
