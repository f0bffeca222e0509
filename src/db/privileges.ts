/**
 * What the serving role may do with each table. The ledger and the logs are append-only by privilege: with only these
 * grants no code path, and no injected SQL either, can rewrite history.
 */
const GRANTS: Record<string, string> = {
  deployment: 'select, insert',
  users: 'select, insert, update',
  codes: 'select, insert, update',
  code_directory: 'select, insert, delete',
  clicks: 'select, insert, update',
  invitees: 'select, insert, update',
  attribution_log: 'select, insert',
  personal_texts: 'select, insert, delete',
  sessions: 'select, insert, update, delete',
  tickets: 'select, insert, update, delete',
  programme: 'select, insert, update',
  programme_versions: 'select, insert',
  programme_tiers: 'select, insert',
  balances: 'select, insert, update',
  transfers: 'select, insert',
  billing_events: 'select, insert',
  billing_rejections: 'select, insert, update, delete',
  invoices: 'select, insert, update',
  spends: 'select, insert, update',
  rewards: 'select, insert, update',
  allocations: 'select, insert',
  reward_months: 'select, insert, update',
  payouts: 'select, insert, update',
  payout_directory: 'select, insert',
  sweeps: 'select, insert, update',
  ladder: 'select, update',
  user_tiers: 'select, insert, update, delete',
  task_setting: 'select, update',
  task_setting_versions: 'select, insert',
  point_balances: 'select, insert, update, delete',
  population: 'select, update',
  point_events: 'select, insert',
  point_reversals: 'select, insert',
  audit_log: 'select, insert',
  idempotency_keys: 'select, insert, update, delete',
  schema_migrations: 'select',
};

/** The same for the job queue's own schema. Its tables show their rows to nobody but their owner, unless a policy lets them. */
const QUEUE_GRANTS: Record<string, string> = {
  _private_jobs: 'select, insert, update, delete',
  _private_job_queues: 'select, insert, update',
  _private_tasks: 'select, insert',
  _private_known_crontabs: 'select, insert, update',
  migrations: 'select',
};

export const APPEND_ONLY = Object.keys(GRANTS).filter((table) => GRANTS[table] === 'select, insert');

/** The statements that give `role` exactly these rights. `role` is quoted here. */
export function grantStatements(role: string): string[] {
  const name = `"${role.replaceAll('"', '""')}"`;
  return [
    `grant usage on schema public, graphile_worker to ${name}`,
    ...Object.entries(GRANTS).flatMap(([table, rights]) => grant(table, rights, name)),
    ...Object.entries(QUEUE_GRANTS).flatMap(([table, rights]) => [...grant(`graphile_worker.${table}`, rights, name), policy(table, role)]),
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
