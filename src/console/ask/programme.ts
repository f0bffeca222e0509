import type { ListProgrammeVersionsQuery, ProgrammeChange } from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** The rules that are in force. */
export const getProgramme = () => ({
  ...asking(['getProgramme'], (options) => client.referrals.getProgramme(options)),
  staleTime: 30_000,
});

/** A page of the versions that the rules have had, the newest first. */
export const listProgrammeVersions = (query: ListProgrammeVersionsQuery) =>
  asking(['listProgrammeVersions', query], (options) => client.referrals.listProgrammeVersions(query, options).firstPage());

/** The rules of one version, which never change. */
export const getProgrammeVersion = (version: string) => ({
  ...asking(['getProgrammeVersion', version], (options) => client.referrals.getProgrammeVersion(version, options)),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What a draft would do, for whom, and for how much money. */
export const previewProgramme = (change: ProgrammeChange) => ({
  ...asking(['previewProgramme', change], (options) => client.referrals.previewProgramme(change, options)),
  // The payments of thirty days are decided once more for it.
  staleTime: 60_000,
});
