/** Builds the page of elements for either library into a folder of its own: `node build.ts react|preact <folder>`. */
import { fileURLToPath } from 'node:url';
import { buildFront, type Front } from '../../../src/kit/build-front.ts';
import { PORTAL } from '../../../src/portal/build.ts';

const [library = '', folder = ''] = process.argv.slice(2);
const front: Front = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  name: `kit-${library}`,
  isFirst: () => false,
  ...(library === 'preact' && PORTAL.alias && { alias: PORTAL.alias }),
};
await buildFront(front, ['kit.html'], folder);
