import type { components } from '../../generated/openapi.ts';
import { fromDatabase, instant, instantOrNull } from '../core/clock.ts';
import type { TokenRow } from './token-row.ts';

/** A token as lists show it; `now` says whether it is rotating still. */
export function apiTokenView(row: TokenRow, now: Date): components['schemas']['ApiToken'] {
  const { token_id, name, operator, prefix, scopes, networks, created_by, previous_expires_at: until } = row;
  return {
    token_id,
    name,
    operator,
    prefix,
    scopes,
    networks,
    created_by,
    created_at: instant(row.created_at),
    expires_at: instantOrNull(row.expires_at),
    last_used_at: instantOrNull(row.last_used_at),
    previous_expires_at: until !== null && fromDatabase(until) > now ? instant(until) : null,
    revoked_at: instantOrNull(row.revoked_at),
  };
}

/** A token whose secret was just made. */
export function newApiTokenView(row: TokenRow, secret: string, now: Date): components['schemas']['NewApiToken'] {
  return Object.assign(apiTokenView(row, now), { secret });
}
