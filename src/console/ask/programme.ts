import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListProgrammeVersionsQuery, ProgrammeChange } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** The rules that are in force. */
export const getProgramme = () =>
  queryOptions({ queryKey: ['getProgramme'], queryFn: ({ signal }) => client.referrals.getProgramme({ signal }), staleTime: 30_000 });

/** A page of the versions that the rules have had, the newest first. */
export const listProgrammeVersions = (query: ListProgrammeVersionsQuery) =>
  queryOptions({
    queryKey: ['listProgrammeVersions', query],
    queryFn: ({ signal }) => client.referrals.listProgrammeVersions(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** The rules of one version, which never change. */
export const getProgrammeVersion = (version: string) =>
  queryOptions({
    queryKey: ['getProgrammeVersion', version],
    queryFn: ({ signal }) => client.referrals.getProgrammeVersion(version, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What a draft would do, for whom, and for how much money. */
export const previewProgramme = (change: ProgrammeChange) =>
  queryOptions({
    queryKey: ['previewProgramme', change],
    queryFn: ({ signal }) => client.referrals.previewProgramme(change, { signal }),
    placeholderData: keepPreviousData,
    // The payments of thirty days are decided once more for it.
    staleTime: 60_000,
  });
