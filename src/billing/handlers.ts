import { Problem } from '../core/problem.ts';
import type { Handlers } from '../http/contract.ts';

export const billingHandlers: Pick<Handlers, 'simulatePaid'> = {
  simulatePaid: async () => {
    throw new Problem('endpoint_retired');
  },
};
