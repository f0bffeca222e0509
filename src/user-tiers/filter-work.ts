import { type Drawn, largest, type Measures, numbersIn, valuesOf } from './drawing-values.ts';

/** How many pixels each of these reads for one pixel of its own; all others read one. */
const LOOKS: Record<string, number> = {
  feGaussianBlur: 3,
  feDropShadow: 4,
  feTile: 2,
  feDisplacementMap: 2,
  feDiffuseLighting: 9,
  feSpecularLighting: 9,
};
const NOISE = 10; // for each octave, as long as it takes to look at so many
const PIXELS = 500; // from one side of a badge to the other

/** How many looks at a pixel an element costs for each pixel: as a part of a filter, or by functions that it is filtered with. */
export function filterWork(element: Drawn, measures: Measures): number {
  const most = (name: string, fallback: number) => Math.max(fallback, ...valuesOf(element, name).flatMap(numbersIn));
  switch (element.name) {
    case 'feTurbulence':
      return NOISE * most('numOctaves', 1);
    case 'feConvolveMatrix':
      return most('order', 3) ** 2;
    case 'feMorphology':
      return 1 + (2 * PIXELS * largest(element, 'radius', measures)) / measures.narrow;
    default:
      return element.name.startsWith('fe') ? (LOOKS[element.name] ?? 1) : functions(element);
  }
}

/** Functions that a browser has built in, such as `blur()`; `url()` names a filter of the badge, which is counted by itself. */
function functions(element: Drawn): number {
  const filters = valuesOf(element, 'filter').map((text) => text.split('(').length - text.split(/url\(/i).length);
  return 4 * filters.reduce((sum, count) => sum + count, 0);
}

const APART = ['opacity', 'mask', 'mix-blend-mode', 'isolation', 'filter'];

/** Whether an element is drawn on a surface of its own. */
export function isLayer(element: Drawn): boolean {
  return APART.some((name) => valuesOf(element, name).length > 0);
}
