import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';

/** Everybody of the back office, with the names of the environment. */
export const listOperators = () =>
  queryOptions({
    queryKey: ['listOperators'],
    queryFn: ({ signal }) => client.operators.listOperators({ signal }).firstPage(),
  });
