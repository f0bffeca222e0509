import type { Reader } from '../core/tx.ts';
import { getProgramme } from './get-programme.ts';
import type { ProgrammeDocument } from './programme.ts';

/** The rules in force, in the currency in which their amounts are meant. */
export interface Terms {
  currency: string;
  document: ProgrammeDocument;
}

/** What the programme promises to whoever takes part. `currency` is the deployment's one currency, as ISO 4217 writes it. */
export async function getTerms(db: Reader, currency: string): Promise<Terms> {
  const { document } = await getProgramme(db);
  return { currency, document };
}
