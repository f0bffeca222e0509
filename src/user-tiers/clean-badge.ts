import type { Config } from 'dompurify';
import { Problem } from '../core/problem.ts';
import { ATTRIBUTES, ELEMENTS, SVG } from './badge-vocabulary.ts';
import { cleanValues } from './clean-values.ts';
import { isTooMuch } from './drawing-work.ts';
import { dropPrefixes } from './drop-prefixes.ts';
import { readBadge } from './read-badge.ts';

/** Bytes of the text in UTF-8. Badges that people draw are a hundred times smaller. */
const BYTES_MAX = 65_536;

const REMOVED_MAX = 100;
const REMOVED_LENGTH_MAX = 200;

/** A badge as it is kept, and the names of what had to go. */
export interface CleanedBadge {
  svg: string;
  removed: string[];
}

/**
 * A badge that may be shown anywhere: as a document, as an image and in the middle of a page. It runs nothing, requests nothing and styles
 * nothing but itself. `removed` names what had to go (`script`, `onclick on path`), sorted, at most 100 names of at most 200 characters.
 * Cleaning a cleaned badge changes nothing.
 *
 * Throws `badge_invalid` when the text is over 64 KiB of UTF-8, before or after, is not well-formed XML with an `svg` at its root, declares
 * anything in its document type, is nested too deeply, or draws more than a browser should be asked to.
 */
export async function cleanBadge(svg: string): Promise<CleanedBadge> {
  checkSize(svg);
  const { text, dropped } = readBadge(svg);
  const { purify, parse, serialize } = await loadSanitiser();
  const root = dropPrefixes(parse(text));
  purify.sanitize(root, RULES);
  const removed = [...dropped, ...cleanValues(root), ...namesOf(purify.removed, root)];
  if (isTooMuch(root)) throw new Problem('badge_invalid');
  const cleaned = serialize(root);
  checkSize(cleaned);
  return { svg: cleaned, removed: listOf(removed) };
}

function checkSize(svg: string) {
  if (Buffer.byteLength(svg) > BYTES_MAX) throw new Problem('badge_invalid');
}

/**
 * DOMPurify's defaults are made for HTML pages and trust their author with links, styles and images. Here it allows only what is listed,
 * spelt as XML spells it (the media type decides that), in one namespace, and keeps nothing of what stood inside a removed element.
 */
const RULES = {
  PARSER_MEDIA_TYPE: 'application/xhtml+xml' as const,
  NAMESPACE: SVG,
  ALLOWED_NAMESPACES: [SVG],
  ALLOWED_TAGS: [...ELEMENTS, '#text'],
  ALLOWED_ATTR: [...ATTRIBUTES],
  ADD_URI_SAFE_ATTR: ['aria-label'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  KEEP_CONTENT: false,
  IN_PLACE: true,
} satisfies Config;

let sanitiser: ReturnType<typeof startSanitiser> | undefined;

/** Costs 100 MB and half a second, which a process pays for the first badge that it saves, and never if it saves none. */
function loadSanitiser() {
  sanitiser ??= startSanitiser();
  return sanitiser;
}

async function startSanitiser() {
  const [{ JSDOM }, { default: createPurify }] = await Promise.all([import('jsdom'), import('dompurify')]);
  const { window } = new JSDOM('');
  const [parser, serializer] = [new window.DOMParser(), new window.XMLSerializer()];
  return {
    purify: createPurify(window),
    parse: (text: string) => parser.parseFromString(text, 'image/svg+xml').documentElement,
    // A carriage return would be a line feed when it is read again.
    serialize: (root: Element) => serializer.serializeToString(root).replaceAll('\r', '&#xD;'),
  };
}

type Removed = { element: Node } | { attribute: Attr | null; from: Node };

/** The names of what the library removed. An element that was removed is named alone, without the attributes that went with it. */
function namesOf(removed: readonly Removed[], root: Element): string[] {
  return removed.flatMap((one) => {
    if ('attribute' in one) return root.contains(one.from) ? [`${one.attribute?.name} on ${one.from.nodeName}`] : [];
    return one.element.nodeType === one.element.ELEMENT_NODE ? [one.element.nodeName] : [];
  });
}

function listOf(removed: readonly string[]): string[] {
  const names = new Set(removed.map((name) => name.slice(0, REMOVED_LENGTH_MAX)));
  return [...names].sort().slice(0, REMOVED_MAX);
}
