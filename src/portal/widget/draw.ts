/** Elements of the widget, made through the object model: no text of it ever becomes markup. */

type Content = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of HTML, with those of these attributes that are there. Its parts, by which a host's page styles it, are its classes, too. */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { part, ...attributes }: Attributes,
  ...content: Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  set(element, { class: part, part, ...attributes });
  element.append(...content.filter((each) => each !== undefined && each !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of one path, in a square of so many units. */
export function drawPath(path: string, size: number, attributes: Attributes): SVGElement {
  const [svg, line] = ['svg', 'path'].map((name) => document.createElementNS(SVG, name)) as [SVGElement, SVGElement];
  line.setAttribute('d', path);
  set(svg, { viewBox: `0 0 ${size} ${size}`, ...attributes });
  svg.append(line);
  return svg;
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
}
