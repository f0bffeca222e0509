import type { Reader } from '../core/tx.ts';
import { isAppendOnly } from '../db/migrate.ts';

/** What a server was set up with. */
export interface Deployed {
  /** The version of the contract. */
  version: string;
  currency: string;
  publicUrl: string;
  /** How many other operators must agree before a payout is sent. */
  fourEyes: number;
  features: readonly ('jobs' | 'oidc' | 'rate_limit' | 'response_validation')[];
  /** The jobs, and when each last succeeded, as far as this server knows. */
  jobs(): Promise<readonly { name: string; lastSuccessAt: Date | undefined }[]>;
}

/** What this server was set up with, and how it gets on, as far as operators see a difference. */
export async function getDeployment(db: Reader, deployed: Deployed) {
  const [appendOnly, jobs] = await Promise.all([isAppendOnly(db), deployed.jobs()]);
  return { ...deployed, appendOnly, jobs };
}
