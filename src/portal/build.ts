/** Builds the portal into `dist/portal/`; a test names another folder. */
import { fileURLToPath } from 'node:url';
import { buildFront, buildHostScript, type Front, type HostScript } from '../kit/build-front.ts';

const DIST = fileURLToPath(new URL('../../dist/portal', import.meta.url));

/** What every page is made of, and what a few have of it alone; where each begins is its own. */
const OF_PAGES =
  /src\/(kit|portal|portal\/(ask|frame|screens\/home))\/[^/]+\.tsx?$|src\/sdk|generated\/sdk|@messageformat.runtime|make-plural|\/(preact|wouter)\//;
const OF_FEW =
  /\/(start|qr-code|qr-path|write-csv|parse-csv|data-table|sheet|text-field|radio-cards|file-button|use-file|use-has-credit|qr-sheet|first-steps)\.tsx?$/;

export const PORTAL: Front = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  name: 'portal',
  isFirst: (module) => OF_PAGES.test(module) && !OF_FEW.test(module),
  hasLettersFirst: true,
  // One dialect, two libraries: the kit is written for React, and on a phone the smaller one draws it.
  alias: {
    'react-dom/client': 'preact/compat/client',
    'react-dom': 'preact/compat',
    'react/jsx-runtime': 'preact/jsx-runtime',
    react: 'preact/compat',
  },
};

/** What stands in the pages of hosts, and asks the server from there. */
export const HOST_SCRIPTS: readonly HostScript[] = [
  { source: 'widget/start.ts', name: 'widget', later: 'widget-qr' },
  { source: 'embed/start-host.ts', name: 'embed' },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = DIST] = process.argv.slice(2);
  await buildFront(PORTAL, ['portal.html', 'embed.html'], folder);
  for (const script of HOST_SCRIPTS) await buildHostScript(PORTAL, script, folder);
}
