/** Builds the console into `dist/console/`; a test names another page, and another folder. */
import { fileURLToPath } from 'node:url';
import { buildFront, type Front } from '../kit/build-front.ts';

const DIST = fileURLToPath(new URL('../../dist/console', import.meta.url));

/** What every page is made of. */
const OF_PAGES = /src\/(kit|console|console\/(frame|controls))\/[^/]+\.tsx?$|home-screen\.module\.css|@messageformat.runtime|make-plural/;
/** What a few pages have of it, and what brings parts of React Aria that those alone need. */
const OF_FEW =
  /\/(qr-code|qr-path|pick-table|tab-set|billing-words|file-drop|audit-\w+|draft-\w+|version-columns|differences|movement|changes|settled-field|user-id-field|use-leaving|use-pause|use-token|use-webhook-form|confirm-dialog|keys-dialog|reward-pill|account|use-draft|range-days|secret-dialog|later-words|webhook-\w+)\.tsx?$/;

export const CONSOLE: Front = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  name: 'console',
  // What most pages need comes with what is needed first.
  isFirst: (module) => OF_PAGES.test(module) && !OF_FEW.test(module),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [page = 'console.html', folder = DIST] = process.argv.slice(2);
  await buildFront(CONSOLE, [page], folder);
}
