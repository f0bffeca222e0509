import { TABLES } from './tables.ts';

/** What the serving role may do with the tables of the job queue's own schema. They show their rows to nobody but their owner, unless a policy lets them. */
const QUEUE_RIGHTS: Record<string, string> = {
  _private_jobs: 'select, insert, update, delete',
  _private_job_queues: 'select, insert, update',
  _private_tasks: 'select, insert',
  _private_known_crontabs: 'select, insert, update',
  migrations: 'select',
};

export const APPEND_ONLY = Object.keys(TABLES).filter((table) => TABLES[table]?.rights === 'select, insert');

/**
 * The statements that give `role` exactly these rights. `role` is quoted here. The ledger and the logs are append-only by privilege: with
 * only these grants no code path, and no injected SQL either, can rewrite history.
 */
export function grantStatements(role: string): string[] {
  const name = `"${role.replaceAll('"', '""')}"`;
  return [
    `grant usage on schema public, graphile_worker to ${name}`,
    ...Object.entries(TABLES).flatMap(([table, { rights }]) => grant(table, rights, name)),
    ...Object.entries(QUEUE_RIGHTS).flatMap(([table, rights]) => [...grant(`graphile_worker.${table}`, rights, name), policy(table, role)]),
  ];
}

/** Only where it is not there: it takes the table from everybody for a moment, and jobs look into it all the time. */
function policy(table: string, role: string): string {
  const text = `'${role.replaceAll("'", "''")}'`;
  return `do $$ begin
    if not exists (select from pg_policies where schemaname = 'graphile_worker' and tablename = '${table}' and policyname = 'serving'
                   and roles = array[${text}::name]) then
      drop policy if exists serving on graphile_worker.${table};
      execute format('create policy serving on graphile_worker.${table} to %I using (true)', ${text});
    end if;
  end $$`;
}

function grant(table: string, rights: string, name: string): string[] {
  return [`revoke all on table ${table} from ${name}`, `grant ${rights} on table ${table} to ${name}`];
}
