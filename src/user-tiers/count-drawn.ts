const URL_NAME = /url\(\s*["']?#([^"')\s]+)/gi;

/**
 * How many elements are drawn when each reference draws what it names once more: a few lines of `use` within `use` make billions.
 * Infinite when something is drawn within itself.
 */
export function countDrawn(root: Element): number {
  const elements = [root, ...root.querySelectorAll('*')];
  // Of elements with one id the first is meant: set last, it stays.
  const byId = new Map(elements.reverse().map((element) => [element.id, element]));
  const counts = new Map<Element, number>();
  const count = (element: Element): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    counts.set(element, Number.POSITIVE_INFINITY);
    const named = namesIn(element).flatMap((name) => byId.get(name) ?? []);
    const total = [...element.children, ...named].reduce((sum, one) => sum + count(one), 1);
    counts.set(element, total);
    return total;
  };
  return count(root);
}

/** The ids of what this element is drawn with. */
function namesIn(element: Element): string[] {
  const links = element.localName === 'use' ? [element.getAttribute('href'), element.getAttribute('xlink:href')] : [];
  const urls = [...element.attributes].flatMap(({ value }) => [...value.matchAll(URL_NAME)].map(([, name]) => name));
  return [...links.map((link) => link?.slice(1)), ...urls].filter((name) => name !== undefined);
}
