/** The same product as a React application. `node src/portal/examples/react/serve.ts` compiles it and serves it on port 4000. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { type PageFile, serveHost } from '../back-end.ts';

const built = (await build({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  build: { write: false, rolldownOptions: { input: fileURLToPath(new URL('page.html', import.meta.url)) } },
})) as Rolldown.RolldownOutput;

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const files = built.output.map(({ fileName, ...file }): [string, PageFile] => {
  const text = file.type === 'chunk' ? file.code : String(file.source);
  const path = fileName === 'page.html' ? '/' : `/${fileName}`;
  return [path, { type: TYPES[fileName.split('.').at(-1) ?? ''] ?? 'text/plain', text }];
});

serveHost(new Map(files));
