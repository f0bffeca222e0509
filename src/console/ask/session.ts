import { asking } from './asking.ts';
import { client } from './client.ts';

const A_WHILE_MS = 60_000;

/** Who sits in front of the page, until when, and what they may do. */
export const getOperator = () => ({
  ...asking(['getOperator'], (options) => client.operators.getOperator(options)),
  staleTime: A_WHILE_MS,
});

/** Which server this is: its currency, its address, what it enforces. */
export const getDeployment = () => ({
  ...asking(['getDeployment'], (options) => client.deployment.getDeployment(options)),
  staleTime: A_WHILE_MS,
});
