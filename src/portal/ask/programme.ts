import type { Terms } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import { client } from './client.ts';

/** The rules of the programme, as facts. */
export const getTerms = (): Question<Terms> => ({ key: 'getTerms', ask: () => client.referrals.getTerms() });
