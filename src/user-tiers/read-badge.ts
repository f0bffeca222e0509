import { SaxesParser } from 'saxes';
import { Problem } from '../core/problem.ts';
import { SVG } from './badge-vocabulary.ts';

/** Drawing programs nest a dozen. Browsers rearrange what is nested 512 deep, and a tree of thousands ends in a stack overflow. */
const DEPTH_MAX = 64;

/** A document type as drawing programs write it: it names one that is published elsewhere, and declares nothing itself. */
const PLAIN_DOCTYPE = /^\s+[\w.:-]+(\s+(PUBLIC\s+("[^"]*"|'[^']*')\s+|SYSTEM\s+)("[^"]*"|'[^']*'))?\s*$/;

/**
 * The text of a badge, known to be well-formed XML that a parser of XML can be trusted with, and in the namespace of SVG: an `<img>` shows
 * nothing else, and people forget to write it. `dropped` names what is not an element and is removed: comments, processing instructions and
 * the document type, which may also stand outside the root, and CDATA, which means something else to a parser of HTML.
 *
 * Throws `badge_invalid`.
 */
export function readBadge(svg: string): { text: string; dropped: string[] } {
  const refuse = () => {
    throw new Problem('badge_invalid');
  };
  // Half a character would hide the next one from the parser that checks, but not from the parser that reads.
  if (!svg.isWellFormed()) refuse();
  const dropped: string[] = [];
  let depth = 0;
  let rootEnd = 0;
  let hasNamespace = true;
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  parser.on('error', refuse);
  parser.on('doctype', (text) => {
    // A document type can declare entities and attributes inside: entities can multiply, and read files.
    if (!PLAIN_DOCTYPE.test(text)) refuse();
    dropped.push('DOCTYPE');
  });
  parser.on('comment', () => dropped.push('comment'));
  parser.on('cdata', () => dropped.push('CDATA'));
  parser.on('processinginstruction', ({ target }) => dropped.push(`?${target}`));
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    depth += 1;
    if (depth > DEPTH_MAX) refuse();
    if (rootEnd > 0) return;
    rootEnd = parser.position;
    hasNamespace = prefix !== '' || attributes['xmlns'] !== undefined;
    if (local !== 'svg' || (hasNamespace && uri !== SVG)) refuse();
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(svg).close();
  if (hasNamespace) return { text: svg, dropped };
  const afterName = svg.lastIndexOf('<svg', rootEnd - 1) + '<svg'.length;
  return { text: `${svg.slice(0, afterName)} xmlns="${SVG}"${svg.slice(afterName)}`, dropped };
}
