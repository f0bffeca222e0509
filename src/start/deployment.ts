import { createHmac } from 'node:crypto';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { ConfigError } from './config.ts';

/** What a deployment is made with once and for all: amounts have its currency, hashes of e-mail addresses its key. */
export interface Made {
  currency: string;
  emailHashKey: string;
  contractVersion: string;
}

const FIND = statement('deployment', 'select currency, email_key_fingerprint from deployment where id = 1');
const FIRST = statement(
  'deployment_first',
  `insert into deployment (id, currency, email_key_fingerprint, contract_version, created_at) values (1, $1, $2, $3, $4)
   on conflict (id) do nothing`,
);

interface Row {
  currency: string;
  email_key_fingerprint: Buffer;
}

/**
 * The first start writes what the deployment is made with; of two that start at once, one does. Every later start is held against it.
 * Throws a ConfigError that names each variable which is another one now.
 */
export async function ensureDeployment(tx: Tx, { currency, emailHashKey, contractVersion }: Made): Promise<void> {
  const fingerprint = fingerprintOf(emailHashKey);
  let [made] = await tx.query<Row>(FIND, []);
  if (!made) {
    tx.write([{ statement: FIRST, values: [currency, fingerprint, contractVersion, tx.now] }]);
    [made] = await tx.query<Row>(FIND, []);
  }
  if (made) refuseChange(made, currency, fingerprint);
}

/** Tells two keys apart and gives neither away. */
function fingerprintOf(emailHashKey: string): Buffer {
  return createHmac('sha256', emailHashKey).update('triport e-mail key').digest();
}

function refuseChange(made: Row, currency: string, fingerprint: Buffer): void {
  const mistakes: string[] = [];
  if (made.currency !== currency)
    mistakes.push(`CURRENCY is ${currency}, but this database was made with ${made.currency}, and every amount in it is of that currency`);
  if (!made.email_key_fingerprint.equals(fingerprint))
    mistakes.push(
      'EMAIL_HASH_KEY is another one than this database was made with (unset, it is the one in DATA_DIR): no e-mail address would be recognised',
    );
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}
