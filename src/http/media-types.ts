import type { IncomingMessage } from 'node:http';

/** A media type as `Content-Type` says it. All our text is UTF-8. */
export function contentType(type: string): string {
  return `${type}; charset=utf-8`;
}

/**
 * Which of these media types a client would rather have (RFC 9110, 12.5.1). The first when it does not say, says nonsense or wants
 * none of them: nobody is refused for it. The library is loaded when it is first needed; few operations have a choice.
 */
export async function preferred<T extends string>({ headers }: IncomingMessage, types: readonly [T, ...T[]]): Promise<T> {
  if (headers.accept === undefined) return types[0];
  const { default: accepts } = await import('accepts');
  const request = { headers: { accept: withoutParameters(headers.accept) } } as IncomingMessage;
  return types[types.indexOf(accepts(request).type([...types]) as T)] ?? types[0];
}

/** A parameter other than the weight, whose value may stand in quotes. */
const PARAMETER = /;[ \t]*(?!q[ \t]*=)[^;,="]*(?:=[ \t]*(?:"(?:[^"\\]|\\.)*"|[^;,"]*))?/gi;

/**
 * Media ranges without their parameters, such as `charset` or the `header` of `text/csv`. We have one form of each type, and whoever
 * asks for a certain one is served better with ours than with another type.
 */
function withoutParameters(accept: string): string {
  return accept.replaceAll(PARAMETER, '');
}

/**
 * Which of these languages a client would rather read (RFC 9110, 12.5.4); a variety such as `de-AT` counts as its language. The first when
 * it does not say or reads none of them.
 */
export async function preferredLanguage<T extends string>({ headers }: IncomingMessage, languages: readonly [T, ...T[]]): Promise<T> {
  const wanted = headers['accept-language'];
  if (wanted === undefined) return languages[0];
  const { default: accepts } = await import('accepts');
  const request = { headers: { 'accept-language': wanted } } as IncomingMessage;
  return languages[languages.indexOf(accepts(request).language([...languages]) as T)] ?? languages[0];
}
