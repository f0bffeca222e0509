/** Draws the rooms of src/ into the page that shows them; `test/architecture.test.ts` compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diagramOf, roomsOf } from './floors.ts';
import { importsOf } from './imports.ts';

const page = new URL('../../src/README.md', import.meta.url);
const PLACE = /(<!-- drawn by make generate -->\n)[\s\S]*?(<!-- end of the drawing -->)/;

const old = readFileSync(page, 'utf8');
if (!PLACE.test(old)) throw new Error('src/README.md has no place for the picture of the rooms');
const { rooms } = roomsOf(await importsOf(fileURLToPath(new URL('../..', import.meta.url)), ['src']));
const text = old.replace(PLACE, (_, begin, end) => `${begin}${diagramOf(rooms)}\n${end}`);
writeFileSync(page, text);
console.log(text === old ? 'src/README.md shows the rooms as they are' : 'drawn: src/README.md');
