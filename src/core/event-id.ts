const EVENT_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,254}$/;

/** The id by which even a malformed element of a batch can be told from the others, if it has a good one. */
export function idOf(element: unknown): string | null {
  const id = typeof element === 'object' && element !== null && 'id' in element ? element.id : undefined;
  return typeof id === 'string' && EVENT_ID.test(id) ? id : null;
}
