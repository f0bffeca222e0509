export interface Reference {
  $ref: string;
}

/**
 * The content of a document's node: a local `$ref` is followed, as far as it leads, and keywords beside it count too, as in JSON Schema
 * 2020-12. A reference that only leads back to itself is returned as it is.
 */
export function followRef<T extends object | undefined>(document: object, node: T | Reference): T {
  const seen = new Set<string>();
  let found: object | undefined = node;
  while (found !== undefined && '$ref' in found && !seen.has(found.$ref as string)) {
    const { $ref, ...beside } = found as Reference;
    seen.add($ref);
    const target = atPointer(document, $ref.slice('#'.length)) as object;
    // The same object, not a copy, when nothing stands beside the reference: changing it changes the document.
    found = Object.keys(beside).length === 0 ? target : { ...target, ...beside };
  }
  return found as T;
}

/** What a JSON pointer (RFC 6901) names in a document. Throws where there is nothing. */
export function atPointer(document: object, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  const found = names.reduce<unknown>(
    (place, name) => (place as Record<string, unknown> | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  if (found === undefined) throw new Error(`the document has nothing at ${pointer}`);
  return found;
}
