import { ANIMATIONS } from './badge-vocabulary.ts';

/** An element as it is drawn: read from the tree only once, because each look there takes long. */
export interface Drawn {
  name: string;
  id: string;
  children: Drawn[];
  letters: number;
  /** Every value that each attribute or property may have: as it is written, as the style says, and as animations make it. */
  values: Map<string, string[]>;
  /** The values that animations give it. */
  moving: Map<string, string[]>;
}

const CHANGES = ['from', 'to', 'by', 'values'];

export function readDrawing(element: Element): Drawn {
  const { localName: name, id } = element;
  const drawn: Drawn = { name, id, children: [...element.children].map(readDrawing), letters: 0, values: new Map(), moving: new Map() };
  for (const { name, value } of element.attributes) put(drawn.values, name, [value]);
  for (const declaration of drawn.values.get('style')?.[0]?.split(';') ?? []) {
    const [property = '', ...value] = declaration.split(':');
    put(drawn.values, property.trim().toLowerCase(), [value.join(':')]);
  }
  for (const child of drawn.children.filter((one) => ANIMATIONS.has(one.name))) {
    const changes = CHANGES.flatMap((change) => valuesOf(child, change)).flatMap((text) => text.split(';'));
    const [attribute = ''] = valuesOf(child, 'attributeName');
    put(drawn.values, attribute, changes);
    put(drawn.moving, attribute, changes);
  }
  if (TEXTS.has(name)) {
    for (const node of element.childNodes) if (node.nodeType === node.TEXT_NODE) drawn.letters += node.nodeValue?.trim().length ?? 0;
  }
  return drawn;
}

const TEXTS = new Set(['text', 'tspan', 'textPath', 'a']);

function put(map: Map<string, string[]>, name: string, texts: string[]) {
  const known = map.get(name);
  if (known) known.push(...texts);
  else map.set(name, [...texts]);
}

export const valuesOf = (element: Drawn, name: string): string[] => element.values.get(name) ?? [];

const NUMBER = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?/gi;

/** The numbers in a text, whatever stands between them. */
export const numbersIn = (text: string): number[] => (text.match(NUMBER) ?? []).map(Number);

/** The measures of a badge: the longest and the shortest side of what coordinates lie in, and the size of its letters, at most. */
export interface Measures {
  extent: number;
  narrow: number;
  font: number;
}

/** How large a measure of an element is at most, in units of the badge. Animations may be added to what is written, and to each other. */
export function largest(element: Drawn, name: string, { extent, font }: Measures): number {
  const sizes = valuesOf(element, name).map((text) => {
    if (text.includes('(')) return Number.POSITIVE_INFINITY; // it calculates
    const unit = text.includes('%') ? extent / 100 : /[a-df-z]/i.test(text) ? Math.max(INCH, font) : 1;
    return Math.max(0, ...numbersIn(text).map(Math.abs)) * unit;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The longest of the units that always have the same length. */
const INCH = 96;
/** Without a size of its own a badge is as large as the page that shows it. */
const DEFAULT_EXTENT = 1000;
const DEFAULT_FONT = 16;

export function measuresOf(all: readonly Drawn[]): Measures {
  const boxes = all.flatMap((element) => valuesOf(element, 'viewBox').flatMap((box) => numbersIn(box).slice(2)));
  const sides = ['width', 'height'].flatMap((name) => (all[0] ? valuesOf(all[0], name) : []).flatMap(numbersIn));
  const lengths = (boxes.length > 0 ? boxes : sides.length > 0 ? sides : [DEFAULT_EXTENT]).map(Math.abs);
  const [sizes, factors]: [number[], number[]] = [[DEFAULT_FONT], []];
  for (const text of all.flatMap((element) => valuesOf(element, 'font-size'))) {
    const size = Math.max(0, ...numbersIn(text));
    if (text.includes('(')) sizes.push(Number.POSITIVE_INFINITY);
    else if (text.includes('%')) factors.push(size / 100);
    else if (/e[mx]|ch|r?em|la|ic|cap|lh|v/i.test(text)) factors.push(size || 2);
    else sizes.push(size * (/[a-df-z]/i.test(text) ? INCH : 1));
  }
  // Sizes that are a multiple of the one around them may stand within each other.
  const font = factors.reduce((size, factor) => size * Math.max(1, factor), Math.max(...sizes));
  return { extent: Math.max(...lengths), narrow: Math.min(...lengths), font };
}
