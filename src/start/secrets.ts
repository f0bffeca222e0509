import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret } from '../core/ids.ts';

/** What a deployment needs to keep to itself and nobody has to choose. */
export interface Secrets {
  adminToken: string;
  emailHashKey: string;
  /** Seals what has to be read again: 32 bytes in Base64url. */
  sealingKey: string;
  ownerPassword: string;
  appPassword: string;
}

/** The deployment's own secrets, made at the first start and kept in `dataDir`, readable by its user alone. */
export function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  let kept: Partial<Secrets> = {};
  try {
    kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new Error(`DATA_DIR: ${file} cannot be read: ${(error as Error).message}`);
  }
  const secrets: Secrets = {
    adminToken: newSecret(),
    emailHashKey: newSecret(),
    sealingKey: newSecret(),
    ownerPassword: newSecret(),
    appPassword: newSecret(),
    ...kept,
  };
  if (Object.keys(kept).length < Object.keys(secrets).length) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return secrets;
}

/** The key of this deployment that seals what has to be read again. */
export function sealingKeyOf({ sealingKey }: Secrets): Buffer {
  return Buffer.from(sealingKey, 'base64url');
}
