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

/** The name of the version that another one has replaced; null where it was the first. */
export const versionBefore = (version: string) => ({
  ...asking(['listProgrammeVersions', 'before', version], async (options) => {
    let isNext = false;
    for await (const each of client.referrals.listProgrammeVersions({ limit: 200 }, options)) {
      if (isNext) return each.version;
      isNext = each.version === version;
    }
    return null;
  }),
  staleTime: Number.POSITIVE_INFINITY,
});

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
