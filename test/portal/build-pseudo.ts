/** Builds the scripts of hosts' pages as they are, but with their English words in the language of tests: `node build-pseudo.ts <folder>`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildHostScript } from '../../src/kit/build-front.ts';
import { HOST_SCRIPTS, PORTAL } from '../../src/portal/build.ts';
import { IN_PSEUDO } from '../support/pseudo-words.ts';

const [folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const alias = Object.fromEntries(
  HOST_SCRIPTS.map(({ name }) => {
    const [english, pseudo] = [`generated/words/${name}/en.ts`, `${folder}${name}-words.js`];
    const path = fileURLToPath(new URL(`../../${english}`, import.meta.url));
    writeFileSync(pseudo, `import { words as english } from '${path}';\n${IN_PSEUDO.replace('ENGLISH', 'english')}`);
    return [`../../../${english}`, pseudo];
  }),
);
for (const script of HOST_SCRIPTS) await buildHostScript({ ...PORTAL, alias: { ...PORTAL.alias, ...alias } }, script, folder);
