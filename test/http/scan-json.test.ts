import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patched, scanJson } from '../../src/http/scan-json.ts';

const read = (text: string, depthMax = 64, cutsDeep = true): unknown => {
  const patches = scanJson(text, depthMax, cutsDeep);
  return patches && JSON.parse(patched(text, patches));
};

/** Whether a number of JSON says a whole number, in exact arithmetic. */
function isWhole(token: string): boolean {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0 || digits % 10n ** BigInt(-shift) === 0n;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function cut(value: unknown, depthMax: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depthMax === 0) return null;
  if (Array.isArray(value)) return value.map((part) => cut(part, depthMax - 1));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cut(part, depthMax - 1)]));
}

const digits = (max: number) => fc.stringMatching(new RegExp(`^[0-9]{0,${max}}$`));
const token = fc
  .tuple(
    fc.constantFrom('', '-'),
    digits(20),
    fc.option(fc.tuple(digits(25), digits(3))),
    fc.option(fc.constantFrom(-1000, -400, -40, -20, -9, -2, -1, 0, 1, 2, 9, 400)),
  )
  .map(([sign, whole, fraction, exponent]) => {
    const places = fraction === null ? '' : `.${'0'.repeat(fraction[0].length)}${fraction[1]}${fraction[0].slice(0, 3)}0`;
    return `${sign}${whole.replace(/^0+/, '') || '0'}${places}${exponent === null ? '' : `e${exponent}`}`;
  });

describe('a number', () => {
  test('is read as an integer only if it is one', () => {
    fc.assert(
      fc.property(token, (text) => {
        const usual = JSON.parse(text) as number;
        const [number] = read(`[${text}]`) as [number];
        if (isWhole(text) || !Number.isSafeInteger(usual)) expect(number).toBe(usual);
        else expect(Number.isInteger(number)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test('that is no integer stays next to where it was, as far as there are numbers that are none', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_007_199_254, max: 9_007_199_254 }), fc.integer({ min: 18, max: 400 }), (near, places) => {
        const [number] = read(`[${near}.${'0'.repeat(places)}1]`) as [number];
        expect(Number.isInteger(number)).toBe(false);
        expect(Math.abs(number - near)).toBeLessThanOrEqual(Math.max(Math.abs(near) * Number.EPSILON * 2, 1e-18));
      }),
    );
  });

  const NUMBERS: [text: string, number: number][] = [
    ['1.0', 1],
    ['1e3', 1000],
    ['-0.0', -0],
    ['0e999', 0],
    ['15e-1', 1.5],
    ['123.45e2', 12_345],
    ['9007199254740991.0', 9_007_199_254_740_991],
    ['100000000000000000000e-20', 1],
    ['4503599627370497.5', Infinity],
    ['-9007199254740990.5', -Infinity],
    ['1e-400', 5e-324],
    ['-1e-400', -5e-324],
    ['0.99999999999999999999', 1.0000000000000002],
    ['50.00000000000000000001', 50.000000000000014],
    ['9007199254740993', 9_007_199_254_740_992],
    ['1e400', Infinity],
  ];
  test.each(NUMBERS)('%s is read as %d', (text, number) => {
    expect(read(`{"a":${text},"b":[${text} ]}`)).toEqual({ a: number, b: [number] });
  });

  test('in a string is text', () => {
    for (const text of ['1.00000000000000000001', '\\"1.00000000000000000001', '\\\\', '[[[[', '\\"]', '}']) {
      expect(read(`{"a":"${text}","b":[1]}`, 2, false)).toEqual(JSON.parse(`{"a":"${text}","b":[1]}`));
    }
  });
});

describe('nesting', () => {
  const value = fc.json({ maxDepth: 6, noUnicodeString: false } as object);

  test('deeper than allowed is told from all other', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (text, max) => {
        expect(scanJson(text, max, false) === undefined).toBe(depthOf(JSON.parse(text)) > max);
      }),
      { numRuns: 2000 },
    );
  });

  test('is cut where it is too deep, and everything else stays', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 6 }), (text, max) => {
        const parsed = JSON.parse(text);
        expect(read(text, max)).toEqual(cut(parsed, max));
      }),
      { numRuns: 2000 },
    );
  });

  test('of half a million levels is cut like any other', () => {
    const levels = 500_000;
    expect(read(`{"a":${'['.repeat(levels)}${']'.repeat(levels)},"b":1}`, 2)).toEqual({ a: [null], b: 1 });
    expect(read(`{"a":${'{"x":'.repeat(levels)}"]["${'}'.repeat(levels)},"b":1}`, 2)).toEqual({ a: { x: null }, b: 1 });
  });

  test('that never ends is too deep for everybody', () => {
    for (const cutsDeep of [true, false]) expect(scanJson('['.repeat(65), 64, cutsDeep)).toBeUndefined();
  });
});

test('a text that is no JSON is left to the parser', () => {
  for (const number of ['01e-400', '00.99999999999999999999', '1.e-400', '.1e-400', '+1e-400'])
    expect(() => read(`[${number}]`)).toThrow(SyntaxError);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'{}[]",:\\ -+.eE019ntf', 'e-400', '0.99999999999999999999'), maxLength: 40 }),
      (text) => {
        const patches = scanJson(text, 64, false);
        if (patches === undefined) return;
        const parses = (json: string) => {
          try {
            JSON.parse(json);
            return true;
          } catch {
            return false;
          }
        };
        expect(parses(patched(text, patches))).toBe(parses(text));
      },
    ),
    { numRuns: 5000 },
  );
});
