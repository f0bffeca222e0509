import { asking } from './asking.ts';
import { client } from './client.ts';

/** What begins with a text, whatever it is. */
export const lookUp = (query: string) => ({
  ...asking(['lookUp', query], (options) => client.lookup.lookUp({ query }, options).firstPage()),
  enabled: query.trim().length > 1,
});
