import { type Drawn, type Measures, numbersIn, valuesOf } from './drawing-values.ts';

/** The smallest tile of a pattern, or of several. */
interface Tile {
  width: number;
  height: number;
  /** By how much transformations make its area smaller. */
  shrinkage: number;
  /** Whether it is measured in units of the badge, and not in parts of what is painted. */
  isOfBadge: boolean;
}

/** Counts the tiles of a pattern on something as large as the badge, at most. What a pattern leaves out it may take from any other. */
export function tileCounter(all: readonly Drawn[], { extent }: Measures): (pattern: Drawn) => number {
  const tiles = new Map(all.filter(({ name }) => name === 'pattern').map((pattern) => [pattern, tileOf(pattern)]));
  const any = [...tiles.values()].reduce(smaller, NO_TILE);
  return (pattern) => {
    const own = tiles.get(pattern) ?? NO_TILE;
    const [width, height] = [own.width, own.height].map((side, at) =>
      side < Number.POSITIVE_INFINITY ? side : ([any.width, any.height][at] ?? side),
    );
    const area = (width as number) * (height as number) * any.shrinkage;
    return area === Number.POSITIVE_INFINITY ? 0 : (any.isOfBadge ? Math.max(1, extent ** 2) : 1) / area;
  };
}

const NO_TILE: Tile = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY, shrinkage: 1, isOfBadge: false };

const smaller = (a: Tile, b: Tile): Tile => ({
  width: Math.min(a.width, b.width),
  height: Math.min(a.height, b.height),
  shrinkage: Math.min(a.shrinkage, b.shrinkage),
  isOfBadge: a.isOfBadge || b.isOfBadge,
});

function tileOf(pattern: Drawn): Tile {
  return {
    width: Math.min(...sizes(pattern, 'width')),
    height: Math.min(...sizes(pattern, 'height')),
    shrinkage: Math.min(1, ...valuesOf(pattern, 'patternTransform').map(shrinkage)),
    isOfBadge: valuesOf(pattern, 'patternUnits').includes('userSpaceOnUse'),
  };
}

/** The sizes that a browser draws: without a size there is no tile. */
function sizes(element: Drawn, name: string): number[] {
  const texts = valuesOf(element, name);
  return texts.flatMap((text) => numbersIn(text).map((number) => number / (text.includes('%') ? 100 : 1))).filter((size) => size > 0);
}

const TRANSFORM = /(matrix|scale[xy]?)\s*\(([^()]*)\)/gi;

function shrinkage(transform: string): number {
  return [...transform.matchAll(TRANSFORM)].reduce((product, [, name = '', inside = '']) => {
    const [a = 1, b = a, c = 0, d = 1] = numbersIn(inside);
    return product * Math.abs(name.toLowerCase() === 'matrix' ? a * d - b * c : a * b);
  }, 1);
}
