import { type Drawn, largest, type Measures, numbersIn, valuesOf } from './drawing-values.ts';
import { lineLength, pathLength } from './path-length.ts';

/** What can be dashed of an element: its length at most, its number of segments, and its number of letters. */
export interface Outline {
  length: number;
  segments: number;
  letters: number;
}

/** The outline of a letter is not longer than so many times its height. */
const LETTER = 20;

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** The outline of an element by itself. */
export function outline(element: Drawn, measures: Measures): Outline {
  const most = (...names: string[]) => sumOf(names.map((name) => largest(element, name, measures)));
  // An author may set the length that the outline is taken to have, and dashes follow it.
  const lined = (length: number, segments: number) => ({ length: length + most('pathLength'), segments, letters: 0 });
  switch (element.name) {
    case 'path': {
      const paths = valuesOf(element, 'd').map(pathLength);
      return lined(sumOf(paths.map(({ length }) => length)), sumOf(paths.map(({ segments }) => segments)));
    }
    case 'polygon':
    case 'polyline': {
      const lines = valuesOf(element, 'points').map(numbersIn);
      return lined(sumOf(lines.map(lineLength)), lines.flat().length / 2);
    }
    case 'line':
      return lined(most('x1', 'y1', 'x2', 'y2'), 1);
    case 'rect':
      return lined(2 * most('width', 'height'), 4);
    case 'circle':
    case 'ellipse':
      return lined(2 * Math.PI * most('r', 'rx', 'ry'), 4);
    default:
      return { length: element.letters * LETTER * measures.font, segments: 0, letters: element.letters };
  }
}

const LENGTH = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(?:px|mm|cm|in|pt|pc)?$/i;
const NO_DASHES = /^\s*(none|inherit|initial|unset|revert|)\s*$/i;

/**
 * The length of the shortest pattern of dashes; infinite where nothing is dashed. Zero where it cannot be told: in units of something else,
 * where the screen decides how wide lines are, and where dashes shrink to nothing little by little.
 */
export function dashPeriod(all: readonly Drawn[]): number {
  const periods = all.flatMap((element) => {
    const isMoving = element.moving.has(DASHES);
    return valuesOf(element, DASHES).map((text) => periodOf(text, isMoving));
  });
  const least = Math.min(...periods);
  const isOfScreen = (element: Drawn) => valuesOf(element, 'vector-effect').some((text) => /non-scaling/i.test(text));
  return least < Number.POSITIVE_INFINITY && all.some(isOfScreen) ? 0 : least;
}

const DASHES = 'stroke-dasharray';

function periodOf(text: string, isMoving: boolean): number {
  if (NO_DASHES.test(text)) return Number.POSITIVE_INFINITY;
  const lengths = text.split(/[\s,]+/).filter(Boolean);
  if (!lengths.every((one) => LENGTH.test(one))) return 0;
  // A line whose dashes are all zero is solid.
  return sumOf(numbersIn(text)) || (isMoving ? 0 : Number.POSITIVE_INFINITY);
}
