import { NAME_INVOICES } from './name-invoices.ts';
import { OnlineMigration } from './online-migration.ts';

/**
 * What operators look for: the events of an invoice, rejected ones among them, users by the beginning of their names, payouts by address
 * and by transaction.
 *
 * It runs beside a server of the release before, which keeps rejected events without their invoice and type: those are found by their
 * moment and by their user alone.
 */
export class Lookup extends OnlineMigration {
  override async up(): Promise<void> {
    await this.change(
      'alter table billing_rejections add column if not exists invoice_id text collate "C", add column if not exists type text',
    );
    await this.change(NAME_INVOICES);
    for (const [name, definition] of INDEXES) await this.index(name, definition);
  }
}

/** Those of payouts are small. That of moments costs a payment next to nothing, for its rows come in nearly in its order. */
const INDEXES: [name: string, definition: string][] = [
  ['billing_events_of_invoice', 'billing_events (invoice_id)'],
  ['billing_events_received_at_brin', 'billing_events using brin (received_at) with (autosummarize = on, pages_per_range = 16)'],
  ['billing_rejections_of_invoice', 'billing_rejections (invoice_id) where invoice_id is not null'],
  ['billing_rejections_by_time', 'billing_rejections (received_at)'],
  ['users_by_name', `users (translate(lower(display_name), 'ς', 'σ') text_pattern_ops)`],
  ['code_directory_by_beginning', 'code_directory (code text_pattern_ops)'],
  ['payouts_by_address', 'payouts (address text_pattern_ops)'],
  ['payouts_by_tx_hash', 'payouts (tx_hash text_pattern_ops) where tx_hash is not null'],
];
