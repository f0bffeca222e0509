import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListAuditEntriesQuery } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** A page of what was done, and by whom. */
export const listAuditEntries = (query: ListAuditEntriesQuery) =>
  queryOptions({
    queryKey: ['listAuditEntries', query],
    queryFn: ({ signal }) => client.audit.listAuditEntries(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });

/** One entry, with the note that was written with it. */
export const getAuditEntry = (auditId: string) =>
  queryOptions({
    queryKey: ['getAuditEntry', auditId],
    queryFn: ({ signal }) => client.audit.getAuditEntry(auditId, { signal }),
    // An entry never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
