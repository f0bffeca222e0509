import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** The rules that are in force. */
export const getProgramme = () =>
  queryOptions({ queryKey: ['getProgramme'], queryFn: ({ signal }) => client.referrals.getProgramme({ signal }), staleTime: 30_000 });
