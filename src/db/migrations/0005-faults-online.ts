import { OnlineMigration } from './online-migration.ts';

/** What the tables of `0004-faults` need and takes a look at every row: nobody waits for it but the server that is starting. */
export class FaultsOnline extends OnlineMigration {
  override async up(): Promise<void> {
    await this.execute(RETURNED_BEFORE);
    for (const [table, constraint] of CHECKS) await this.validate(table, constraint);
    for (const [name, definition] of INDEXES) await this.index(name, definition);
  }
}

/** Credit that was returned by the release before, which returned all of it. Nobody writes these rows any more. */
const RETURNED_BEFORE = 'update spends set returned_micro = amount_micro where returned_at is not null and returned_micro = 0';

/** Checks that were added without looking at the rows that were there. */
const CHECKS: [table: string, constraint: string][] = [
  ['payouts', 'payouts_tx_hash'],
  ['invoices', 'invoices_paid_micro'],
  ['spends', 'spends_returned_micro'],
];

const INDEXES: [name: string, definition: string][] = [
  ['billing_rejections_of_user', 'billing_rejections (user_id) where user_id is not null'],
  ['attribution_log_rejections', "attribution_log (user_id, reason, code) where event = 'rejected'"],
];
