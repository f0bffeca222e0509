import type { ListAuditEntriesQuery } from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** A page of what was done, and by whom. */
export const listAuditEntries = (query: ListAuditEntriesQuery) =>
  asking(['listAuditEntries', query], (options) => client.audit.listAuditEntries(query, options).firstPage());

/** One entry, with the note that was written with it. */
export const getAuditEntry = (auditId: string) => ({
  ...asking(['getAuditEntry', auditId], (options) => client.audit.getAuditEntry(auditId, options)),
  // An entry never changes.
  staleTime: Number.POSITIVE_INFINITY,
});
