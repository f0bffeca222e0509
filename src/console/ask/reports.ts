import type {
  GetFunnelQuery,
  GetLiabilitiesQuery,
  GetSeriesQuery,
  GetStatementQuery,
  ListTopInvitersQuery,
  Series,
} from '../../sdk/typescript/sdk.ts';
import { again, asking } from './asking.ts';
import { client } from './client.ts';

/** How often a page that stays open asks again. */
const EVERY_MS = 60_000;

/** Measures over time. */
export const getSeries = (query: GetSeriesQuery) => ({
  ...asking(['getSeries', query], (options) => client.reports.getSeries(query, options)),
  refetchInterval: again<Series>(EVERY_MS),
});

/** Of how many clicks and users of a range became what. */
export const getFunnel = (query: GetFunnelQuery) => asking(['getFunnel', query], (options) => client.reports.getFunnel(query, options));

/** What is owed, now or at a moment. */
export const getLiabilities = (query: GetLiabilitiesQuery) =>
  asking(['getLiabilities', query], (options) => client.reports.getLiabilities(query, options));

/** The inviters who achieved most in a range. */
export const listTopInviters = (query: ListTopInvitersQuery) =>
  asking(['listTopInviters', query], (options) => client.reports.listTopInviters(query, options).firstPage());

/** The books of a range. */
export const getStatement = (query: GetStatementQuery) =>
  asking(['getStatement', query], (options) => client.reports.getStatement(query, options));
