import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/core/problem.ts';
import { badges } from '../../src/demo/badges.ts';
import { cleanBadge } from '../../src/user-tiers/clean-badge.ts';
import { DRAWING } from './hostile-badge.ts';
import { HOSTILE } from './hostile-badges.ts';
import { PUBLISHED } from './published-badges.ts';

const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const clean = (body: string) => cleanBadge(`<svg ${XMLNS}>${body}</svg>`);
/** The inside that is left, and the names of what was removed. */
const inside = async (body: string) => {
  const { svg, removed } = await clean(body);
  return { svg: svg.replace(/^<svg [^>]*?(\/>|>)/, '').replace('</svg>', ''), removed };
};

describe.each(HOSTILE.filter(({ refused }) => !refused))('$name', ({ svg, gone = [], left = [] }) => {
  test('loses what is hostile, keeps its drawing, and has nothing to lose any more', async () => {
    const cleaned = await cleanBadge(svg);
    for (const part of gone) expect(cleaned.svg).not.toContain(part);
    for (const part of [DRAWING, ...left]) expect(cleaned.svg).toContain(part);
    expect(await cleanBadge(cleaned.svg)).toEqual({ svg: cleaned.svg, removed: [] });
  });
});

test.each(HOSTILE.filter(({ refused }) => refused))('refuses $name', async ({ svg }) => {
  await expect(cleanBadge(svg)).rejects.toEqual(new Problem('badge_invalid'));
});

test.each(PUBLISHED)('the published badge stays as it is but for its quotes: %s', async (svg) => {
  const { svg: cleaned, removed } = await cleanBadge(svg);
  expect(cleaned.replaceAll('"', "'")).toBe(svg.replace('<svg>', `<svg ${XMLNS.replaceAll('"', "'")}>`));
  expect(removed).toEqual([]);
});

test.each(Object.entries(badges))('the badge of the demo stays as it is: %s', async (_, svg) => {
  expect(await cleanBadge(svg)).toEqual({ svg, removed: [] });
  expect(svg.length).toBeLessThan(2048);
});

test.each([
  ['a gradient', '<linearGradient id="a" x2="1"><stop stop-color="#fff"/></linearGradient><path fill="url(#a)" d="M0 0h9v9z"/>'],
  ['a filter', '<filter id="f" x="-1"><feGaussianBlur stdDeviation="2"/><feOffset dx="1"/></filter><g filter="url(\'#f\')"/>'],
  ['a clip path and a mask', '<clipPath id="c"><circle r="2"/></clipPath><mask id="m"/><g clip-path="url(#c)" mask="url(#m)"/>'],
  ['a symbol that is used', '<symbol id="s" viewBox="0 0 9 9"><path d="M0 0"/></symbol><use href="#s" width="9"/><use href="#s"/>'],
  [
    'an animation',
    '<g><animateTransform attributeName="transform" type="rotate" from="0" to="360" dur="9s" repeatCount="indefinite"/></g>',
  ],
  ['text', '<text x="2" font-family="Georgia, serif" text-anchor="middle">Größe <tspan dy="1">&lt;3</tspan> 🏅</text>'],
  ['a title', '<title id="gold">Gold &amp; more</title><desc>javascript: is a word</desc>'],
  ['words for those who listen', '<g role="img" aria-label="Level 3: Gold (best)"/>'],
  ['a style of properties', '<path style="fill:url(#a); stroke : rgb(1 2 3) ; opacity:.5" d="M0 0"/>'],
  ['a transformation', '<g transform="translate(1, 2) rotate (45)"/>'],
  [
    'what a drawing program writes',
    '<g clip-path="url(#clip0_1_2)" filter="url(#filter0_d_1_2)"><path fill-rule="evenodd" d="M0 0" style="mix-blend-mode:multiply"/></g>' +
      '<defs><filter id="filter0_d_1_2" x="0" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feColorMatrix ' +
      'in="SourceAlpha" type="matrix" values="0 0 1" result="hardAlpha"/></filter><clipPath id="clip0_1_2"><rect width="24"/></clipPath></defs>',
  ],
  ['old links', '<g xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/></g>'],
])('%s stays as it is', async (_, body) => {
  expect(await inside(body)).toEqual({ svg: body, removed: [] });
});

test('what was taken is named once, in order, and not without end', async () => {
  const { removed } = await clean('<script/><g onload=""/><g onload=""/><!-- --><?x?><g style="x:y"/><title><g/></title>');
  expect(removed).toEqual(['?x', 'comment', 'g in title', 'onload on g', 'script', 'style on g']);
  const many = await clean(`${Array.from({ length: 200 }, (_, index) => `<a${index}/>`).join('')}<${'b'.repeat(999)}/>`);
  expect(many.removed).toHaveLength(100);
  expect((await clean(`<${'b'.repeat(999)}/>`)).removed).toEqual(['b'.repeat(200)]);
});

test('a badge gets the namespace that it lacks, and keeps what else is written before it out', async () => {
  const { svg, removed } = await cleanBadge(
    "\uFEFF<?xml version='1.0' encoding='UTF-8'?>\n<!-- <svg> -->\n<svg viewBox='0 0 9 9'><svg/></svg>\n",
  );
  expect(svg).toBe(`<svg ${XMLNS} viewBox="0 0 9 9"><svg/></svg>`);
  expect(removed).toEqual(['comment']);
});

test('a document type is taken, and named as taken away', async () => {
  const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  expect(await cleanBadge(`<?xml version="1.0" standalone="no"?>\n${doctype}\n<svg ${XMLNS}><g/></svg>`)).toEqual({
    svg: `<svg ${XMLNS}><g/></svg>`,
    removed: ['DOCTYPE'],
  });
});

test('elements behind a prefix of SVG are written without it', async () => {
  const { svg, removed } = await cleanBadge(
    '<!DOCTYPE svg:svg><svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><svg:g fill="red"><svg:path d="M0 0"/>' +
      '<svg:script/></svg:g>text<g/></svg:svg>',
  );
  expect(svg).toBe(`<svg ${XMLNS} viewBox="0 0 9 9"><g fill="red"><path d="M0 0"/></g>text</svg>`);
  expect(removed).toEqual(['DOCTYPE', 'g', 'script', 'xmlns:svg on svg']);
});

test('`is`, which would make something else of an element, goes like every other unknown attribute', async () => {
  expect(await inside('<g is="x-y" fill="red"/>')).toEqual({ svg: '<g fill="red"/>', removed: ['is on g'] });
});

test.each([
  ['a dashed circle', '<circle r="10" stroke="red" stroke-dasharray="1 .5"/>'],
  ['dots', '<path stroke-linecap="round" stroke-dasharray="0 2" d="M0 0H24V24H0z"/>'],
  ['a whole line that says so', '<path stroke-dasharray="0" d="M0 0H24"/><path stroke-dasharray="none" d="M0 0H24"/>'],
  [
    'a line that draws itself',
    '<path pathLength="100" d="M0 0H24"><animate attributeName="stroke-dasharray" values="0 100;100 0" dur="2s"/></path>',
  ],
  ['a long path without dashes', `<path d="M0 0${'H1e6H0'.repeat(999)}"/>`],
  [
    'a pattern',
    '<pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><circle r="1"/></pattern><circle r="9" fill="url(#p)"/>',
  ],
  [
    'a sum of filters',
    `<filter id="f"><feTurbulence numOctaves="3"/><feMorphology radius="1"/></filter>${'<g filter="url(#f)"/>'.repeat(9)}`,
  ],
])('%s is not too much', async (_, body) => {
  const badge = `<svg ${XMLNS} viewBox="0 0 24 24">${body}</svg>`;
  expect(await cleanBadge(badge)).toEqual({ svg: badge, removed: [] });
});

test('a badge of exactly 64 KiB is taken', async () => {
  const around = `<svg ${XMLNS}><title></title></svg>`;
  const svg = around.replace('><', `>${'x'.repeat(65_536 - around.length)}<`).replace(/>(x+)<title>/, '><title>$1');
  expect(Buffer.byteLength(svg)).toBe(65_536);
  expect(await cleanBadge(svg)).toEqual({ svg, removed: [] });
});
