import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { Problem } from '../../src/core/problem.ts';
import { words } from '../../src/core/words.ts';
import { cleanBadge } from '../../src/user-tiers/clean-badge.ts';
import { HOSTILE } from './hostile-badges.ts';

const SVG = 'http://www.w3.org/2000/svg';
const NAMESPACES = `xmlns="${SVG}" xmlns:x="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink"`;

const text = fc
  .array(
    fc.constantFrom(
      '#a',
      '#b',
      'url(#a)',
      'url("#b")',
      'url(//evil.example)',
      'src(x)',
      'javascript:x',
      'onload',
      'href',
      'fill',
      'fill:red',
      ';',
      'x:y',
      "'",
      '"',
      '\\',
      '/*',
      '(',
      ')',
      '&',
      '<b>',
      '</title>',
      ']]>',
      '\r',
      '\n',
      '\t',
      ' ',
      '\u00a0',
      'é',
      'a',
    ),
    { maxLength: 4 },
  )
  .map((words) => words.join(''));
const escaped = text.map((raw) =>
  raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;'),
);
const attribute = fc.tuple(
  fc.constantFrom(
    ...words('id href xlink:href x:href style fill filter onload attributeName to class aria-label xml:base xml:space transform begin'),
  ),
  escaped,
);
const namespace = fc.constantFrom('', '', '', ' xmlns=""', ' xmlns="urn:x"', ` xmlns="${SVG}"`, ' xmlns:xlink="urn:x"', ' xmlns:x="urn:x"');
const name = fc.constantFrom(
  ...words(
    'g g svg use a title desc text switch set animate linearGradient filter style script x:script x:g foreignObject image feImage p',
  ),
);

/** Arbitrary XML trees of these words, most of which would do harm somewhere. */
const { element } = fc.letrec<{ element: string; child: string }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 5 },
    escaped,
    tie('element'),
    tie('element'),
    text.map((raw) => `<!--${raw.replaceAll('-', '')}-->`),
    text.map((raw) => `<![CDATA[${raw.replaceAll(']]>', '')}]]>`),
    fc.constant('<?x y?>'),
  ),
  element: fc
    .tuple(name, namespace, fc.uniqueArray(attribute, { maxLength: 4, selector: ([key]) => key }), fc.array(tie('child'), { maxLength: 4 }))
    .map(([tag, xmlns, attributes, children]) => {
      const list = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
      return `<${tag}${xmlns}${list}>${children.join('')}</${tag}>`;
    }),
}));
const grown = fc.array(element, { maxLength: 5 }).map((elements) => `<svg ${NAMESPACES}>${elements.join('')}</svg>`);

/** A badge of the corpus with the insides and attributes of others put in, or characters cut out. */
const corpus = HOSTILE.map(({ svg }) => svg).filter((svg) => svg.length < 5000);
const insides = corpus.flatMap((svg) => /^<svg [^>]*>(.+)<\/svg>$/.exec(svg)?.[1] ?? []);
const attributes = corpus.flatMap((svg) => svg.match(/\s[\w:-]+="[^"<]*"/g) ?? []);
const change = fc.oneof(
  fc.record({ after: fc.constant(/>/g), put: fc.constantFrom(...insides), nth: fc.nat(20), cut: fc.constant(0) }),
  fc.record({ after: fc.constant(/<[\w:]+/g), put: fc.constantFrom(...attributes), nth: fc.nat(20), cut: fc.constant(0) }),
  fc.record({ after: fc.constant(/\W/g), put: fc.constant(''), nth: fc.nat(200), cut: fc.nat(9) }),
);
const mutated = fc
  .tuple(fc.constantFrom(...corpus), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([svg, changes]) => changes.reduce((one, { after, put, nth, cut }) => changed(one, after, nth, put, cut), svg));

function changed(svg: string, after: RegExp, nth: number, put: string, cut: number): string {
  const places = [...svg.matchAll(after)];
  const place = places[nth % Math.max(1, places.length)];
  const at = place ? place.index + place[0].length : 0;
  return svg.slice(0, at) + put + svg.slice(at + cut);
}

/** Nothing in it could act or reach out, as another parser reads it than the one that cleaned it. */
function expectHarmless(svg: string) {
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (what: unknown) => {
    throw new Error(`${what} is left in ${svg}`);
  };
  for (const event of ['error', 'doctype', 'comment', 'cdata', 'processinginstruction'] as const) parser.on(event, () => refuse(event));
  parser.on('opentag', (tag) => {
    if (tag.uri !== SVG || /script|foreignObject|style|image|:|^p$/i.test(tag.name)) refuse(tag.name);
    for (const one of Object.values(tag.attributes)) {
      const reaches = one.value.replaceAll(/url\((["']?)#[\p{L}\p{N}_.:-]+\1\)/gu, '#').match(/url|src|\\|^\s*javascript/i);
      if (/^on|^class$|^base$/i.test(one.local)) refuse(one.name);
      if (one.local === 'href' && !/^#[^\s"'()]+$/.test(one.value)) refuse(one.value);
      if (one.local === 'attributeName' && /href|^on|^style$|^class$/i.test(one.value)) refuse(one.value);
      if (reaches && !/^xmlns|^aria-label$|^id$/.test(one.name)) refuse(one.value);
    }
  });
  parser.write(svg).close();
}

test.each([
  ['trees', grown, 200],
  ['mutations', mutated, 500],
])('%s are refused, or become harmless and the same when they are cleaned again', async (_, badge, numRuns) => {
  await cleanBadge('<svg/>'); // loads the library, so that it does not count as the first badge's time
  let cleanedOnes = 0;
  await fc.assert(
    fc.asyncProperty(badge, async (svg) => {
      const cleaned = await cleanBadge(svg).catch((error: unknown) => {
        expect(error).toEqual(new Problem('badge_invalid'));
      });
      if (!cleaned) return;
      cleanedOnes += 1;
      expectHarmless(cleaned.svg);
      expect(await cleanBadge(cleaned.svg)).toEqual({ svg: cleaned.svg, removed: [] });
    }),
    { numRuns },
  );
  expect(cleanedOnes).toBeGreaterThan(numRuns / 10);
});
