/** The console of a real server in a browser, as an operator who is signed in there sees it. */
import type { Page } from 'playwright-core';
import { type Seat, takeSeat } from '../support/console.ts';
import { type Desk, type DeskSettings, deskOf, openPage, untilStill } from '../support/desk.ts';

/** Who looks at it. */
export interface Operator extends Seat {
  /** Whether nobody is signed in. */
  isStranger?: boolean;
}

/** Opens a page of the console by its address. */
export const visit = (page: Page, path: string) => untilStill(page, () => page.goto(`/console${path}`));

/** Goes from one page of the console to another one, as a link does: nothing is loaded anew. */
export const follow = (page: Page, path: string) =>
  untilStill(page, () => page.evaluate((to) => history.pushState(null, '', to), `/console${path}`));

/** Types where the focus is, once it is in a field: what is typed before a dialog is there is lost, as it is for people. */
export async function typeHere(page: Page, text: string): Promise<void> {
  await page.locator(':is(input, textarea):focus').waitFor();
  await page.keyboard.type(text);
}

/** Sets up a server and a browser for the tests of a file. Whatever the server did not expect makes the file fail. */
export function consoleDesk(settings: DeskSettings = {}): Desk<Operator> {
  return deskOf<Operator>(async (server, path, look) => {
    const { width, colorScheme, locale, timezoneId, isStranger = false, ...seat } = look;
    const cookies = isStranger ? {} : { triport_console: await takeSeat(server, seat) };
    return openPage(server, `/console${path}`, look, cookies);
  }, settings);
}
