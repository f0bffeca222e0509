import type { AuditRow } from '../../src/audit/audit-row.ts';
import type { TestServer } from './server.ts';

/** Entries that nobody made: columns by which they are told apart, for as many as are wanted, as SQL over a number `n` from 1. */
export interface Made {
  count: number;
  /** Milliseconds after the beginning of 2026. */
  at?: string;
  action?: string;
  actor?: string;
  userId?: string;
  operation?: string;
  requestId?: string;
  details?: string;
}

/** Adds entries. Their ids do not ascend with their moments, as those of several servers do not. */
export async function addEntries(server: TestServer, made: Made): Promise<void> {
  const { count, at = 'n', action = `'user.updated'`, actor = `'operator:default'`, userId = 'null' } = made;
  const { operation = `'putUser'`, requestId = `'req_' || n`, details = `'{}'` } = made;
  await server.sql(
    `insert into audit_log (id, action, actor, user_id, operation, request_id, details, created_at)
     select gen_random_uuid(), ${action}, ${actor}, ${userId}, ${operation}, ${requestId}, (${details})::jsonb,
       timestamptz '2026-01-01Z' + (${at}) * interval '1 millisecond'
     from generate_series(1, ${count}) as n`,
  );
}

/** What the log holds, in the order of the list, as a plain statement finds it. */
export async function entriesWhere(server: TestServer, condition: string): Promise<AuditRow[]> {
  return server.sql(`select * from audit_log where ${condition} order by created_at desc, id desc`);
}
