import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import type { Difference } from './difference.ts';
import { type ListedVerification, SHOWN_MAX } from './verification-row.ts';
import type { Verification } from './verify-ledger.ts';

type Schemas = components['schemas'];

export function verificationView({ users, transfers, differences }: Verification): Schemas['Verification'] {
  return {
    ok: differences.length === 0,
    users,
    transfers,
    differences_total: differences.length,
    differences: differences.slice(0, SHOWN_MAX).map(differenceView),
  };
}

export function verificationRunView(row: ListedVerification): Schemas['VerificationRun'] {
  return {
    id: row.verification_id,
    status: row.status,
    started_by: row.started_by,
    started_at: instant(row.started_at),
    moved_at: instant(row.moved_at),
    ended_at: row.ended_at === null ? null : instant(row.ended_at),
    progress: progressOf(row),
    users: Number(row.users),
    transfers: Number(row.transfers),
    differences_total: Number(row.differences_total),
    differences: row.differences.map(differenceView),
  };
}

function differenceView({ userId, check, expected, found }: Difference): Schemas['Difference'] {
  return { user_id: userId, check, expected, found };
}

/** In percent. Users may come while it runs, and what belongs to no single user is checked last. */
function progressOf({ status, users, users_total }: ListedVerification): number {
  if (status === 'completed') return 100;
  const total = Number(users_total);
  return total === 0 ? 0 : Math.min(99, Math.floor((100 * Number(users)) / total));
}
