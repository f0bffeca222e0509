import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const COLOURS_MAX = 256;
const BY_PALETTE = 3;

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** How far a colour is from another one. */
const apart = (one: number, other: number) =>
  [16, 8, 0].reduce((sum, bits) => sum + Math.abs(((one >> bits) & 255) - ((other >> bits) & 255)), 0);

/** The colours of a picture, and which of the palette stands for each: itself for the most frequent, the nearest for those that are rare. */
function paletteOf(colours: readonly number[]): { palette: number[]; indexOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const all = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = all.slice(0, COLOURS_MAX);
  const nearest = (colour: number) => palette.reduce((best, each) => (apart(each, colour) < apart(best, colour) ? each : best));
  return { palette, indexOf: new Map(all.map((colour) => [colour, palette.indexOf(nearest(colour))])) };
}

/**
 * A picture as a file of a byte for each pixel: a seventh of what pngjs writes, which knows no palettes. What does is built for one machine
 * (sharp), or is no longer kept (UPNG).
 */
export function palettePng({ width, height, data }: PNG): Buffer {
  const pixels = Array.from({ length: width * height }, (_, pixel) => data.readUIntBE(pixel * 4, 3));
  const { palette, indexOf } = paletteOf(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  for (const [pixel, colour] of pixels.entries()) lines[pixel + Math.floor(pixel / width) + 1] = indexOf.get(colour) as number;
  const colours = Buffer.alloc(palette.length * 3);
  for (const [index, colour] of palette.entries()) colours.writeUIntBE(colour, index * 3, 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, BY_PALETTE], 8);
  const parts: [string, Buffer][] = [
    ['IHDR', head],
    ['PLTE', colours],
    ['IDAT', deflateSync(lines, { level: 9 })],
    ['IEND', Buffer.alloc(0)],
  ];
  return Buffer.concat([SIGNATURE, ...parts.map(([type, part]) => chunk(type, part))]);
}
