/** A picture of a page against the one that is kept. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { palettePng } from './palette-png.ts';

const TESTS = fileURLToPath(new URL('../../', import.meta.url));
const SCRATCH = fileURLToPath(new URL('../../../.tmp/pictures/', import.meta.url));
/** So small a part of the pixels may differ. */
export const DIFFERENT_MAX = 0.001;

/** Of each colour sixteen steps are kept: what is between them counts as no difference either, and few colours make small files. */
const STEP = 255 / 15;

function read(file: Buffer): PNG {
  const picture = PNG.sync.read(file);
  picture.data = Buffer.from(picture.data.map((value) => Math.round(Math.round(value / STEP) * STEP)));
  return picture;
}

/** Whether what is seen is kept from now on. */
const IS_NEW = Boolean(process.env['NEW']);

/**
 * Which part of the pixels differs from the picture of a front that is kept under a name, all where there is none. What differs too much is
 * written into `.tmp/pictures/`: as it should be, as it is, and where they differ. `NEW=1` keeps what is seen instead.
 */
export function differenceFrom(front: 'console' | 'portal', name: string, seen: Buffer): number {
  const [path, actual] = [`${TESTS}${front}/pictures/${name}.png`, read(seen)];
  const beside = (what: string) => `${SCRATCH}${front}-${name}-${what}.png`;
  if (IS_NEW) writeFileSync(path, palettePng(actual));
  for (const what of ['expected', 'actual', 'diff']) rmSync(beside(what), { force: true });
  const expected = existsSync(path) ? PNG.sync.read(readFileSync(path)) : undefined;
  const { width, height } = actual;
  const isSameSize = expected?.width === width && expected.height === height;
  const diff = new PNG({ width, height });
  const different = isSameSize
    ? pixelmatch(expected.data, actual.data, diff.data, width, height, { threshold: 0.1 }) / (width * height)
    : 1;
  if (different > DIFFERENT_MAX) {
    mkdirSync(SCRATCH, { recursive: true });
    for (const [what, picture] of Object.entries({ expected, actual, diff: isSameSize ? diff : undefined }))
      if (picture) writeFileSync(beside(what), PNG.sync.write(picture));
  }
  return different;
}
