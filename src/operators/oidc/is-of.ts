import { statement } from '../../core/statement.ts';
import type { Reader } from '../../core/tx.ts';
import type { Identity } from './identity.ts';

const FIND = statement(
  'oidc_operator_is_of',
  'select 1 as found from operators where name = $1 and oidc_issuer = $2 and oidc_subject = $3 and disabled_at is null',
);

/** Whether the provider knows this operator by this identity. A name of the environment it knows by none. */
export async function isOf(db: Reader, name: string, { issuer, subject }: Identity): Promise<boolean> {
  return (await db.query(FIND, [name, issuer, subject])).length > 0;
}
