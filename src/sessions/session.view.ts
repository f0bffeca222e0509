import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { nameView } from '../identity/name.view.ts';
import type { NewEmbedToken } from './create-embed-token.ts';
import type { NewTicket } from './create-ticket.ts';
import type { SessionState } from './get-session.ts';
import type { SessionRow } from './list-sessions.ts';

export function ticketView({ secret, expiresAt, readOnly }: NewTicket, ownOrigin: string): components['schemas']['Ticket'] {
  return { ticket: secret, url: `${ownOrigin}/v1/auth/enter?ticket=${secret}`, expires_at: instant(expiresAt), read_only: readOnly };
}

export function embedTokenView({ secret, expiresAt }: NewEmbedToken): components['schemas']['EmbedToken'] {
  return { token: secret, expires_at: instant(expiresAt) };
}

export function sessionView({ user, expiresAt, isReadOnly }: SessionState): components['schemas']['SessionView'] {
  const { userId: id, displayName, createdAt, blocked } = user;
  return {
    user: { id, display_name: nameView(displayName), created_at: instant(createdAt), ...(blocked && { blocked: true as const }) },
    session: { expires_at: instant(expiresAt), ...(isReadOnly && { read_only: true as const }) },
  };
}

export function userSessionView(row: SessionRow): components['schemas']['UserSession'] {
  return { created_at: instant(row.created_at), expires_at: instant(row.expires_at), opened_by: row.opened_by, read_only: row.read_only };
}
