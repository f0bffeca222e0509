import type { Handlers } from '../operations/contract.ts';
import { getProgramme } from './get-programme.ts';
import { programmeView } from './programme.view.ts';
import { updateProgramme } from './update-programme.ts';

/** `ownOrigin` is the origin under which this server is reached. */
export const programmeHandlers = (ownOrigin: string): Pick<Handlers, 'getProgramme' | 'updateProgramme'> => ({
  getProgramme: async ({ db }) => ({ status: 200, body: programmeView(await getProgramme(db)) }),
  updateProgramme: async ({ tx, body: { version, ...draft } }) => ({
    status: 200,
    body: programmeView(await updateProgramme(tx, version, draft, ownOrigin)),
  }),
});
