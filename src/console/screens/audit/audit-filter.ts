import type { Words } from '../../../../generated/words/words.ts';
import type { ListAuditEntriesQuery } from '../../../sdk/typescript/sdk.ts';
import { actionText } from '../../frame/audit-text.ts';
import type { Filter } from '../../frame/use-filter.ts';

/** What the address of the page says: which entries, and which of them is open. */
export const NAMES = ['actor', 'action', 'user', 'request', 'operation', 'since', 'until', 'entry'] as const;

export type AuditFilter = Filter<(typeof NAMES)[number] | 'after'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Where a UTC day begins; a whole moment is left as it is. */
const beginOf = (day: string) => (DAY.test(day) ? `${day}T00:00:00Z` : day);

/** Where the day after it begins, as a range of days has its last day in it. */
function endOf(day: string): string {
  const end = new Date(`${day}T00:00:00Z`).getTime() + DAY_MS;
  return DAY.test(day) && Number.isFinite(end) ? new Date(end).toISOString() : day;
}

/** The filter as the server takes it. */
export function queryOf({ actor, action, user, request, operation, since, until }: AuditFilter): ListAuditEntriesQuery {
  return {
    actor,
    action,
    userId: user,
    requestId: request,
    operation,
    since: since && beginOf(since),
    until: until && endOf(until),
  };
}

/** What the filter leaves, in words; empty where it leaves everything. */
export function filterText({ actor, action, user, request, operation, since, until }: AuditFilter, words: Words): string {
  const { audit } = words;
  const parts = [
    actor,
    action && `“${actionText(action, words)}”`,
    user && audit.filterUser({ id: user }),
    request && audit.filterRequest({ id: request }),
    operation && audit.filterOperation({ name: operation }),
    since && audit.filterSince({ day: since }),
    until && audit.filterUntil({ day: until }),
  ];
  return parts.filter(Boolean).join(', ');
}
