import type { ListApiTokensQuery } from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** A page of the tokens that were ever made, newest first. */
export const listApiTokens = (query: ListApiTokensQuery) =>
  asking(['listApiTokens', query], (options) => client.tokens.listApiTokens(query, options).firstPage());
