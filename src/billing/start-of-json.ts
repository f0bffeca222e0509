/** The first `max` characters of a JSON value's text. What comes after them is neither serialised nor looked at. */
export function startOfJson(value: unknown, max: number): string {
  let text = '';
  const isFull = () => text.length >= max;
  const write = (part: unknown): void => {
    if (typeof part === 'string') text += JSON.stringify(part.slice(0, max));
    else if (typeof part !== 'object' || part === null) text += JSON.stringify(part);
    else if (Array.isArray(part)) writeItems(part);
    else writeProperties(part as Record<string, unknown>);
  };
  const writeItems = (items: readonly unknown[]): void => {
    text += '[';
    for (let index = 0; index < items.length && !isFull(); index++) {
      if (index > 0) text += ',';
      write(items[index]);
    }
    text += ']';
  };
  const writeProperties = (properties: Record<string, unknown>): void => {
    let before = '{';
    for (const name in properties) {
      if (isFull()) break;
      text += before;
      before = ',';
      write(name);
      text += ':';
      write(properties[name]);
    }
    text += before === '{' ? '{}' : '}';
  };
  write(value);
  return text.slice(0, max);
}
