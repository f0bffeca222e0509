import { ANIMATED, ANIMATIONS, ATTRIBUTES, PROPERTIES, REFERRING, SVG, XLINK } from './badge-vocabulary.ts';
import { isHarmless, isLocalLink, isName } from './harmless-value.ts';

/** An HTML parser, unlike one of XML, reads elements inside of these as HTML. */
const TEXT_ONLY = ['title', 'desc'];

/**
 * Checks the values of attributes, after the library has left only known names. Removes whatever could reach out of the badge, and returns
 * the names of what it removed.
 */
export function cleanValues(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    if (!root.contains(element)) return [];
    if (ANIMATIONS.has(element.localName) && !ANIMATED.has(element.getAttribute('attributeName') ?? '')) {
      element.remove();
      return [element.nodeName];
    }
    return [...cleanText(element), ...cleanStyle(element), ...cleanAttributes(element)];
  });
}

function cleanText(element: Element): string[] {
  const strangers = TEXT_ONLY.includes(element.localName) ? [...element.children] : [];
  for (const stranger of strangers) stranger.remove();
  return strangers.map(({ nodeName }) => `${nodeName} in ${element.nodeName}`);
}

/** Keeps those parts of a style that an attribute could say as well. */
function cleanStyle(element: Element): string[] {
  const style = element.getAttribute('style');
  if (style === null) return [];
  const declarations = style.split(';').filter((one) => one.trim() !== '');
  const kept = declarations.filter(isHarmlessDeclaration);
  if (kept.length === declarations.length) return [];
  if (kept.length === 0) element.removeAttribute('style');
  else element.setAttribute('style', kept.join(';').trim());
  return [`style on ${element.nodeName}`];
}

function isHarmlessDeclaration(declaration: string): boolean {
  const colon = declaration.indexOf(':');
  return PROPERTIES.has(declaration.slice(0, colon).trim().toLowerCase()) && isHarmless(declaration.slice(colon + 1));
}

function cleanAttributes(element: Element): string[] {
  const strangers = [...element.attributes].filter((attribute) => !isHarmlessAttribute(element, attribute));
  for (const stranger of strangers) element.removeAttributeNode(stranger);
  return strangers.map(({ name }) => `${name} on ${element.nodeName}`);
}

function isHarmlessAttribute(element: Element, { name, namespaceURI, value }: Attr): boolean {
  // The library empties `is` and leaves it there, because a browser remembers it for an element of HTML anyway.
  if (!ATTRIBUTES.has(name)) return false;
  switch (name) {
    case 'xmlns':
      return value === SVG;
    case 'xmlns:xlink':
      return value === XLINK;
    case 'id':
      return isName(value);
    case 'href':
      return REFERRING.has(element.localName) && isLocalLink(value);
    case 'xlink:href':
      return namespaceURI === XLINK && REFERRING.has(element.localName) && isLocalLink(value);
    case 'attributeName':
      return ANIMATED.has(value);
    case 'aria-label':
      return true;
    default:
      return isHarmless(value);
  }
}
