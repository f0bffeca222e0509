import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { getProgramme } from './get-programme.ts';
import { getProgrammeVersion } from './get-programme-version.ts';
import { getTerms } from './get-terms.ts';
import { listProgrammeVersions, VERSION_ORDER } from './list-programme-versions.ts';
import { programmeVersionView, programmeView, termsView } from './programme.view.ts';
import { updateProgramme } from './update-programme.ts';

type ProgrammeOperations = 'getTerms' | 'getProgramme' | 'updateProgramme' | 'listProgrammeVersions' | 'getProgrammeVersion';

/** `ownOrigin` is the origin under which this server is reached, `currency` the deployment's one currency. */
export const programmeHandlers = (ownOrigin: string, currency: string): Pick<Handlers, ProgrammeOperations> => ({
  getTerms: async ({ db }) => ({ status: 200, body: termsView(await getTerms(db, currency)) }),
  getProgramme: async ({ db }) => ({ status: 200, body: programmeView(await getProgramme(db)) }),
  updateProgramme: async ({ tx, body }) => ({ status: 200, body: programmeView(await updateProgramme(tx, body, ownOrigin)) }),
  listProgrammeVersions: async ({ db, request }) => {
    const page = pageOf(VERSION_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listProgrammeVersions(db, page), programmeVersionView) };
  },
  getProgrammeVersion: async ({ db, path }) => ({ status: 200, body: programmeView(await getProgrammeVersion(db, path.version)) }),
});
