import { MOVE_NOTES } from './move-notes.ts';
import { OnlineMigration } from './online-migration.ts';

/** What the tables of `0004-faults` need and takes a look at every row: nobody waits for it but the server that is starting. */
export class FaultsOnline extends OnlineMigration {
  override async up(): Promise<void> {
    for (const step of MOVE_NOTES) await this.execute(step);
    for (const [table, constraint] of CHECKS) await this.validate(table, constraint);
    for (const [name, definition] of INDEXES) await this.index(name, definition);
  }
}

/** Checks that were added without looking at the rows that were there. */
const CHECKS: [table: string, constraint: string][] = [
  ['payouts', 'payouts_tx_hash'],
  ['invoices', 'invoices_paid_micro'],
  ['spends', 'spends_returned_micro'],
  ['point_events', 'point_events_taken_back'],
  ['point_events', 'point_events_reverses'],
];

const INDEXES: [name: string, definition: string][] = [
  ['billing_rejections_of_user', 'billing_rejections (user_id) where user_id is not null'],
  ['attribution_log_rejections', "attribution_log (user_id, reason, code) where event = 'rejected'"],
];
