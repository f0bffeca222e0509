import { asking } from './asking.ts';
import { client } from './client.ts';

/** What the page asks before it is drawn is not asked once more by what it draws: neither an answer nor a refusal. */
const KEPT = { staleTime: 60_000, retryOnMount: false };

/** Who sits in front of the page, until when, and what they may do. */
export const getOperator = () => ({
  ...asking(['getOperator'], (options) => client.operators.getOperator(options)),
  ...KEPT,
});

/** Which server this is: its currency, its address, what it enforces. */
export const getDeployment = () => ({
  ...asking(['getDeployment'], (options) => client.deployment.getDeployment(options)),
  ...KEPT,
});
