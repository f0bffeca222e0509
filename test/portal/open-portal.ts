/** The portal of a real server in a browser, as one of its users sees it. */
import type { Page } from 'playwright-core';
import { ADA } from '../../src/demo/cast.ts';
import { type Desk, type DeskSettings, deskOf, openPage, untilStill } from '../support/desk.ts';

/** Who looks at it: the user of the printed calls, or another one. */
export interface Visitor {
  userId?: string;
  /** Whether the session is one of support, which can only look. */
  isReadOnly?: boolean;
  /** Whether nobody is signed in. */
  isStranger?: boolean;
}

/** Opens a page of the portal by its address. */
export const visit = (page: Page, path: string) => untilStill(page, () => page.goto(`/portal${path}`));

/** Goes from one page of the portal to another one, as a link does: nothing is loaded anew. */
export const follow = (page: Page, path: string) =>
  untilStill(page, () => page.evaluate((to) => history.pushState(null, '', to), path === '/' ? '/portal' : `/portal${path}`));

/** Sets up a server and a browser for the tests of a file. Whatever the server did not expect makes the file fail. */
export function portalDesk(settings: DeskSettings = {}): Desk<Visitor> {
  return deskOf<Visitor>(async (server, path, look) => {
    const { userId = ADA.userId, isReadOnly = false, isStranger = false } = look;
    const cookies = isStranger ? {} : { nl_session: await server.login(userId, { isReadOnly }) };
    return openPage(server, `/portal${path}`, look, cookies);
  }, settings);
}
