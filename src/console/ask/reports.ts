import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  GetFunnelQuery,
  GetLiabilitiesQuery,
  GetSeriesQuery,
  GetStatementQuery,
  ListTopInvitersQuery,
} from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** How often a page that stays open asks again. */
const AGAIN_MS = 60_000;

/** Measures over time. */
export const getSeries = (query: GetSeriesQuery) =>
  queryOptions({
    queryKey: ['getSeries', query],
    queryFn: ({ signal }) => client.reports.getSeries(query, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN_MS,
  });

/** Of how many clicks and users of a range became what. */
export const getFunnel = (query: GetFunnelQuery) =>
  queryOptions({
    queryKey: ['getFunnel', query],
    queryFn: ({ signal }) => client.reports.getFunnel(query, { signal }),
    placeholderData: keepPreviousData,
  });

/** What is owed, now or at a moment. */
export const getLiabilities = (query: GetLiabilitiesQuery) =>
  queryOptions({
    queryKey: ['getLiabilities', query],
    queryFn: ({ signal }) => client.reports.getLiabilities(query, { signal }),
    placeholderData: keepPreviousData,
  });

/** The inviters who achieved most in a range. */
export const listTopInviters = (query: ListTopInvitersQuery) =>
  queryOptions({
    queryKey: ['listTopInviters', query],
    queryFn: ({ signal }) => client.reports.listTopInviters(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** The books of a range. */
export const getStatement = (query: GetStatementQuery) =>
  queryOptions({
    queryKey: ['getStatement', query],
    queryFn: ({ signal }) => client.reports.getStatement(query, { signal }),
    placeholderData: keepPreviousData,
  });
