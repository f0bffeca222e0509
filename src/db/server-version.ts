import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

/** The first PostgreSQL that has all that our statements are written in, as its main number. */
const NEEDED = 18;

const VERSION = statement(
  'server_version',
  `select current_setting('server_version_num')::integer as number, current_setting('server_version') as name`,
);

export interface ServerVersion {
  /** 180004 is 18.4. */
  number: number;
  /** As the server calls it; distributions add words of their own. */
  name: string;
}

/** Why this server cannot be used; undefined when it can. */
export function tooOld({ number, name }: ServerVersion): string | undefined {
  if (number >= NEEDED * 10_000) return undefined;
  return `PostgreSQL ${name} is too old; ${NEEDED} or newer is needed`;
}

/** Asks the server which PostgreSQL it is. */
export async function serverVersion(db: Reader): Promise<ServerVersion> {
  const [row] = await db.query<ServerVersion>(VERSION, []);
  return row as ServerVersion;
}
