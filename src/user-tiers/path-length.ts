/** The arguments of each command of a path: numbers, and flags, which may be followed by the next argument without a blank. */
const TAKES: Record<string, string> = { M: 'nn', L: 'nn', H: 'n', V: 'n', C: 'nnnnnn', S: 'nnnn', Q: 'nnnn', T: 'nn', A: 'nnnffnn', Z: '' };
const NUMBER = /[\s,]*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)/iy;
const FLAG = /[\s,]*([01])/y;
const COMMAND = /[\s,]*([a-z])/iy;

type Point = readonly [x: number, y: number];
const ORIGIN: Point = [0, 0];

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/** The length of the closed line through these points. */
export function lineLength(numbers: readonly number[]): number {
  const points = pointsOf(numbers);
  return points.reduce((sum, point, at) => sum + distance(points.at(at - 1) as Point, point), 0);
}

function pointsOf(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}

/**
 * How long a path is at most, and how many segments it has. A curve is no longer than the lines through its control points. What
 * cannot be read ends the path, as it does in a browser.
 */
export function pathLength(d: string): { length: number; segments: number } {
  let [at, start]: [Point, Point] = [ORIGIN, ORIGIN];
  /** How far ahead the first control point of a smooth curve may be: as far as the last control point was behind. */
  let ahead = 0;
  let [length, segments] = [0, 0];
  for (const { command, numbers } of segmentsOf(d)) {
    const kind = command.toUpperCase();
    const points = controlPoints(kind, numbers, at, command !== kind);
    const end = kind === 'Z' ? start : (points.at(-1) ?? at);
    const way = [...points, end].reduce((sum, point, nth, all) => sum + distance(all[nth - 1] ?? at, point), 0);
    if (kind === 'A') length += arcLength(numbers, distance(at, end));
    else if (kind !== 'M') length += way + (kind === 'S' || kind === 'T' ? 2 * ahead : 0);
    if (kind === 'M') start = end;
    ahead = kind === 'T' ? ahead + way : way;
    segments += 1;
    at = end;
  }
  return { length, segments };
}

function* segmentsOf(d: string): Generator<{ command: string; numbers: number[] }> {
  let place = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = place;
    const text = pattern.exec(d)?.[1];
    if (text !== undefined) place = pattern.lastIndex;
    return text;
  };
  for (let command = read(COMMAND); command !== undefined; ) {
    const takes = TAKES[command.toUpperCase()];
    const numbers = [...(takes ?? '?')].map((kind) => Number(read(kind === 'f' ? FLAG : NUMBER)));
    if (takes === undefined || numbers.some(Number.isNaN)) return;
    yield { command, numbers };
    // More numbers are the same command once more; after a first point, lines.
    const next = read(COMMAND);
    if (next === undefined && takes === '') return;
    command = next ?? { M: 'L', m: 'l' }[command] ?? command;
  }
}

function controlPoints(kind: string, numbers: readonly number[], [x, y]: Point, isRelative: boolean): Point[] {
  const [dx, dy] = isRelative ? [x, y] : [0, 0];
  if (kind === 'H') return [[(numbers[0] ?? 0) + dx, y]];
  if (kind === 'V') return [[x, (numbers[0] ?? 0) + dy]];
  const pairs = pointsOf(kind === 'A' ? numbers.slice(5) : numbers);
  return pairs.map(([px, py]) => [px + dx, py + dy]);
}

/** The length of the whole ellipse, which is scaled up when it is too small for the way. */
function arcLength([rx = 0, ry = 0]: readonly number[], way: number): number {
  const [less, more] = [Math.min(Math.abs(rx), Math.abs(ry)), Math.max(Math.abs(rx), Math.abs(ry))];
  if (less === 0) return way;
  return 2 * Math.PI * more * Math.max(1, way / (2 * less));
}
