import { createHmac } from 'node:crypto';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { ConfigError } from './config.ts';

/** What a deployment is made with once and for all: amounts have its currency, hashes of e-mail addresses its key. */
export interface Made {
  currency: string;
  emailHashKey: string;
  /** Whether the key is surely this database's: it was given, or lies beside the embedded one. */
  isKeyChosen: boolean;
  contractVersion: string;
}

const FIND = statement('deployment', 'select currency, email_key_fingerprint from deployment where id = 1');
const FIRST = statement(
  'deployment_first',
  `insert into deployment (id, currency, email_key_fingerprint, contract_version, created_at) values (1, $1, $2, $3, $4)
   on conflict (id) do nothing`,
);

const HASHED = statement('deployment_hashed', 'select exists (select 1 from users where email_hash is not null) as yes');

interface Row {
  currency: string;
  email_key_fingerprint: Buffer;
}

/**
 * The first start writes what the deployment is made with; of two that start at once, one does. Every later start is held against it.
 * Throws a ConfigError that names each variable which is another one now, or which cannot be left out for once.
 */
export async function ensureDeployment(tx: Tx, { currency, emailHashKey, isKeyChosen, contractVersion }: Made): Promise<void> {
  const fingerprint = fingerprintOf(emailHashKey);
  let [made] = await tx.query<Row>(FIND, []);
  if (!made) {
    if (!isKeyChosen) await refuseGuess(tx);
    tx.write([{ statement: FIRST, values: [currency, fingerprint, contractVersion, tx.now] }]);
    [made] = await tx.query<Row>(FIND, []);
  }
  if (made) refuseChange(made, currency, fingerprint);
}

/**
 * Users whose addresses are hashed, and nobody has written down by which key: a release before did not, or the row was deleted. A key that
 * DATA_DIR had or has just been given would be taken for theirs for good.
 */
async function refuseGuess(tx: Tx): Promise<void> {
  const [hashed] = await tx.query<{ yes: boolean }>(HASHED, []);
  if (hashed?.yes)
    throw new ConfigError([
      'EMAIL_HASH_KEY must be set for this start: e-mail addresses in this database are hashed, and by which key is not written down yet; ' +
        'unset until now, it is emailHashKey in secrets.json of the old DATA_DIR',
    ]);
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
