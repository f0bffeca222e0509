import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** Who sits in front of the page, until when, and what they may do. */
export const getOperator = () =>
  queryOptions({ queryKey: ['getOperator'], queryFn: ({ signal }) => client.operators.getOperator({ signal }), staleTime: 60_000 });

/** Which server this is: its currency, its address, what it enforces. */
export const getDeployment = () =>
  queryOptions({ queryKey: ['getDeployment'], queryFn: ({ signal }) => client.deployment.getDeployment({ signal }), staleTime: 60_000 });
