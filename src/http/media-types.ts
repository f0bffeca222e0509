import type { IncomingMessage } from 'node:http';

export const JSON_TYPE = 'application/json';

/** A media type as `Content-Type` says it. All our text is UTF-8. */
export function contentType(type: string): string {
  return `${type}; charset=utf-8`;
}

/**
 * Which of these media types a client would rather have (RFC 9110, 12.5.1). The first when it does not say, says nonsense or wants
 * none of them: nobody is refused for it. The library is loaded when it is first needed; few operations have a choice.
 */
export async function preferred<T extends string>(request: IncomingMessage, types: readonly [T, ...T[]]): Promise<T> {
  const { default: accepts } = await import('accepts');
  const offered = types.map(contentType);
  return types[offered.indexOf(String(accepts(request).type(offered)))] ?? types[0];
}
