import { SVG } from './badge-vocabulary.ts';

/**
 * Writes elements of SVG without the prefix that some drawing programs give them (`svg:path`): a parser of HTML does not know it. What
 * declared the prefix goes with everything else that is unknown. Returns the root, which may be a new one.
 */
export function dropPrefixes(root: Element): Element {
  const [first = root] = [root, ...root.querySelectorAll('*')].map((element) => {
    if (element.prefix === null || element.namespaceURI !== SVG) return element;
    const plain = element.ownerDocument.createElementNS(SVG, element.localName);
    for (const attribute of [...element.attributes]) plain.setAttributeNodeNS(element.removeAttributeNode(attribute));
    plain.append(...element.childNodes);
    element.replaceWith(plain);
    return plain;
  });
  return first;
}
