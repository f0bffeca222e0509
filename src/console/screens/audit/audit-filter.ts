import type { Words } from '../../../../generated/words/console/words.ts';
import type { ListAuditEntriesQuery } from '../../../sdk/typescript/sdk.ts';
import { actionText } from '../../frame/audit-text.ts';
import { daysText } from '../../frame/days-text.ts';
import { DAY_NAMES, momentsOf } from '../../frame/range.ts';
import type { Filter } from '../../frame/use-filter.ts';

/** What the address of the page says: which entries, and which of them is open. */
export const NAMES = ['actor', 'action', 'user', 'request', 'operation', ...DAY_NAMES, 'entry'] as const;

export type AuditFilter = Filter<(typeof NAMES)[number] | 'after'>;

/** The filter as the server takes it. */
export function queryOf({ actor, action, user, request, operation, since, until }: AuditFilter): ListAuditEntriesQuery {
  return {
    actor,
    action,
    userId: user,
    requestId: request,
    operation,
    ...momentsOf({ since, until }),
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
    daysText({ since, until }, words),
  ];
  return parts.filter(Boolean).join(', ');
}
