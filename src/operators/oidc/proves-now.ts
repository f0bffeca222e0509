import { SECOND_MS } from '../../core/clock.ts';
import type { Identity } from './identity.ts';

/** How long ago somebody may have logged in at the provider who says again who they are. */
const NOW_MS = 60 * SECOND_MS;

/**
 * Whether somebody has just logged in at the provider, as strictly as a confirmation asks: only that says who sits there, for the provider
 * lets in again whoever was in of late.
 */
export function provesNow({ authenticatedAt, acr }: Identity, wanted: readonly string[], now: Date): true | 'stale' | 'weak' {
  if (!authenticatedAt || Math.abs(now.getTime() - authenticatedAt.getTime()) > NOW_MS) return 'stale';
  return wanted.length === 0 || (acr !== null && wanted.includes(acr)) || 'weak';
}
