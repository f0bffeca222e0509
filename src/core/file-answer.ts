/** That what is answered depends on the media type that is asked for. */
export const BY_ACCEPT = { vary: 'Accept' } as const;

/** An answer that is a file of this name, in parts. */
export function fileAnswer<Type extends string>(name: string, type: Type, parts: AsyncIterable<string>) {
  return { status: 200, headers: { ...BY_ACCEPT, 'content-disposition': `attachment; filename=${name}` }, type, parts } as const;
}
