/** Marks a text that stands for JSON without a value in JavaScript, such as a number that it would round. */
const MARK = 'JSON: ';
const MARKED = /"JSON: ([^"]*)"/g;

export const raw = (json: string) => MARK + json;

/** Whether a value stands for a number that JavaScript would round. */
export const isRoundedNumber = (value: unknown) => typeof value === 'string' && /^JSON: -?[0-9]/.test(value);

/** A body as it is sent. */
export const sentText = (body: unknown) => JSON.stringify(body).replaceAll(MARKED, '$1');

/** How deep a field of an element in a batch can still be nested: the body is nested 64 levels, three of them around the field. */
const DEPTH = 61;

/** An element of a batch as it is kept: null where it cannot be read as it was sent. */
export const keptText = (element: unknown) =>
  JSON.stringify(element).replaceAll(MARKED, (_, json: string) => {
    return json.startsWith('[') ? `${'['.repeat(DEPTH)}null${']'.repeat(DEPTH)}` : 'null';
  });
