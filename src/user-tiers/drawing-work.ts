import { REFERRING } from './badge-vocabulary.ts';
import { dashPeriod, outline } from './dashes.ts';
import { type Drawn, type Measures, measuresOf, readDrawing, valuesOf } from './drawing-values.ts';
import { filterWork, isLayer } from './filter-work.ts';
import { tileCounter } from './tiles.ts';

/** What a browser has to do to draw something. */
export interface Work {
  /** Elements; each reference draws its target once more. */
  elements: number;
  /** The elements that have an outline. */
  shapes: number;
  /** Segments of outlines. */
  segments: number;
  /** The length of all outlines, in units of the badge. */
  length: number;
  letters: number;
  animations: number;
  /** Surfaces that are drawn apart and then put together. */
  layers: number;
  /** Reads of a pixel, for each pixel of the badge. */
  filtering: number;
  /** Tiles of patterns, each with what it is drawn with. */
  tiles: number;
}

/**
 * What a browser does in a moment, and far more than badges that people draw need: a few lines of `use` within `use` make billions of
 * elements, and a dash of a thousandth makes millions of dashes of each line.
 */
const MOST: Omit<Work, 'length'> & { dashes: number } = {
  elements: 10_000,
  shapes: 10_000,
  segments: 500_000,
  dashes: 100_000,
  letters: 100_000,
  animations: 1000,
  layers: 2000,
  filtering: 1500,
  tiles: 1_000_000,
};

const KINDS = ['elements', 'shapes', 'segments', 'length', 'letters', 'animations', 'layers', 'filtering', 'tiles'] as const;
const ENDLESS = Object.fromEntries(KINDS.map((kind) => [kind, Number.POSITIVE_INFINITY])) as Record<keyof Work, number>;

/** Whether a badge would keep a browser busy. Where that cannot be told, the answer is yes. */
export function isTooMuch(root: Element): boolean {
  const drawing = readDrawing(root);
  const all = listOf(drawing);
  const work = workOf(drawing, all);
  const period = dashPeriod(all);
  const dashes = period === Number.POSITIVE_INFINITY ? 0 : work.length / period;
  const told: Record<string, number> = { ...work, dashes };
  // NaN is too much as well.
  return all.some(isRestless) || !Object.entries(MOST).every(([kind, most]) => (told[kind] as number) <= most);
}

const listOf = (element: Drawn): Drawn[] => [element, ...element.children.flatMap(listOf)];

const SHORTEST_S = 0.01;
const UNITS: Record<string, number> = { ms: 0.001, min: 60, h: 3600 };

/** Whether an animation begins again more often than anybody could see: browsers work out what waits for its end each time. */
function isRestless(element: Drawn): boolean {
  return ['dur', 'max', 'repeatDur'].some((name) => {
    const [, number, unit = 's'] = /^\s*\+?([\d.]+)(ms|min|h|s)?\s*$/.exec(valuesOf(element, name)[0] ?? '') ?? [];
    const seconds = Number(number) * (UNITS[unit] ?? 1);
    return seconds > 0 && seconds < SHORTEST_S;
  });
}

/** The work of everything, where each reference draws what it names once more. Infinite when something is drawn within itself. */
function workOf(root: Drawn, all: readonly Drawn[]): Work {
  // An id means the first element that has it: set last, that one stays.
  const byId = new Map(all.toReversed().map((element) => [element.id, element]));
  const known = new Map<Drawn, Work>();
  const measures = measuresOf(all);
  const tilesOf = tileCounter(all, measures);
  const work = (element: Drawn): Work => {
    const before = known.get(element);
    if (before) return before;
    known.set(element, ENDLESS);
    const named = (names: readonly string[]) => names.flatMap((name) => byId.get(name) ?? []);
    const total = ownWork(element, measures);
    for (const part of [...element.children, ...named(linksOf(element))]) add(total, work(part));
    // A paint is inherited: each shape in a group may be painted with it.
    for (const paint of named(paintsOf(element))) add(total, work(paint), paint.name === 'pattern' ? Math.max(1, total.shapes) : 1);
    if (element.name === 'pattern') total.tiles += tilesOf(element) * total.elements;
    known.set(element, total);
    return total;
  };
  return work(root);
}

function add(total: Work, part: Work, times = 1) {
  for (const kind of KINDS) total[kind] += part[kind] * times;
}

function ownWork(element: Drawn, measures: Measures): Work {
  const { length, segments, letters } = outline(element, measures);
  return {
    elements: 1,
    shapes: segments + letters > 0 ? 1 : 0,
    segments,
    length,
    letters,
    tiles: 0,
    animations: element.values.has('attributeName') || element.name === 'animateMotion' ? 1 : 0,
    layers: isLayer(element) ? 1 : 0,
    filtering: filterWork(element, measures),
  };
}

const URL_NAME = /url\(\s*["']?#([^"')\s]+)/gi;
const PAINTS = ['fill', 'stroke'];
const LINKS = ['href', 'xlink:href'];
const namesIn = (text: string): string[] => [...text.matchAll(URL_NAME)].map(([, name]) => name as string);

const paintsOf = (element: Drawn): string[] => PAINTS.flatMap((name) => valuesOf(element, name)).flatMap(namesIn);

/** The ids of what this element is drawn with, beside its paint. */
function linksOf(element: Drawn): string[] {
  const links = REFERRING.has(element.name) ? LINKS.flatMap((name) => valuesOf(element, name)) : [];
  const others = [...element.values].filter(([name]) => !PAINTS.includes(name) && name !== 'style').flatMap(([, values]) => values);
  return [...links.map((link) => link.slice(1)), ...others.flatMap(namesIn)];
}
