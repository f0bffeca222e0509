/** Builds the portal into `dist/portal/`; a test names another folder. */
import { fileURLToPath } from 'node:url';
import { buildFront, type Front } from '../kit/build-front.ts';

const DIST = fileURLToPath(new URL('../../dist/portal', import.meta.url));

/** What every page is made of, and what a few have of it alone. */
const OF_PAGES =
  /src\/(kit|portal|portal\/(ask|frame|screens\/home))\/[^/]+\.tsx?$|src\/sdk|generated\/sdk|@messageformat.runtime|make-plural|\/(preact|wouter)\//;
const OF_FEW = /\/(qr-code|write-csv|parse-csv|data-table|sheet|file-button|use-has-credit|qr-sheet|first-steps)\.tsx?$/;

export const PORTAL: Front = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  name: 'portal',
  isFirst: (module) => OF_PAGES.test(module) && !OF_FEW.test(module),
  // One dialect, two libraries: the kit is written for React, and on a phone the smaller one draws it.
  alias: {
    'react-dom/client': 'preact/compat/client',
    'react-dom': 'preact/compat',
    'react/jsx-runtime': 'preact/jsx-runtime',
    react: 'preact/compat',
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = DIST] = process.argv.slice(2);
  await buildFront(PORTAL, ['portal.html'], folder);
}
