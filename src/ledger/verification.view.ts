import type { components } from '../../generated/openapi.ts';
import type { Verification } from './verify-ledger.ts';

/** An answer shows only so many differences; the command prints all. */
const SHOWN_MAX = 100;

export function verificationView({ users, transfers, differences }: Verification): components['schemas']['Verification'] {
  return {
    ok: differences.length === 0,
    users,
    transfers,
    differences_total: differences.length,
    differences: differences.slice(0, SHOWN_MAX).map(({ userId, check, expected, found }) => ({ user_id: userId, check, expected, found })),
  };
}
