import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'koa';
import { isFresh } from '../is-fresh.ts';

/** How long whoever keeps a document need not ask again. */
const MAX_AGE_S = 600;

/** Nearly as small as at the highest quality, in a tenth of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** In the order in which we would rather send them. */
const ENCODINGS = { br: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI), gzip: promisify(gzip) } as const;

type Encoding = keyof typeof ENCODINGS;

/** Something that is the same for everybody as long as the server runs. */
export interface FixedDocument {
  type: string;
  read(): string | Buffer;
}

interface Kept {
  bytes: Buffer;
  hash: string;
  encoded: Map<Encoding, Promise<Buffer>>;
}

/**
 * Sends a document in the smallest form that the client takes, or 304 to who has it. It is made, and compressed, when it is first asked
 * for, and kept.
 */
export function sender({ type, read }: FixedDocument): (ctx: Context) => Promise<void> {
  let kept: Kept | undefined;
  return async (ctx) => {
    kept ??= keep(read());
    const encoding = (Object.keys(ENCODINGS) as Encoding[]).find((each) => ctx.acceptsEncodings(each));
    const etag = tagOf(kept, encoding);
    ctx.set('vary', 'Accept-Encoding');
    ctx.set('etag', etag);
    if (!ctx.response.get('cache-control')) ctx.set('cache-control', `public, max-age=${MAX_AGE_S}`);
    if (isFresh(ctx.req.headers['if-none-match'], etag)) {
      ctx.status = 304;
      return;
    }
    ctx.type = type;
    if (encoding) ctx.set('content-encoding', encoding);
    ctx.body = encoding ? await encoded(kept, encoding) : kept.bytes;
  };
}

function keep(content: string | Buffer): Kept {
  const bytes = Buffer.from(content);
  return { bytes, hash: hash('sha256', bytes, 'base64url').slice(0, 27), encoded: new Map() };
}

/** Every form has bytes of its own, and a tag of its own for them. */
function tagOf({ hash }: Kept, encoding: Encoding | undefined): string {
  return encoding ? `"${hash}-${encoding}"` : `"${hash}"`;
}

function encoded({ bytes, encoded }: Kept, encoding: Encoding): Promise<Buffer> {
  const found = encoded.get(encoding) ?? ENCODINGS[encoding](bytes);
  encoded.set(encoding, found);
  return found;
}
