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
    await this.execute(NAME_INVOICES);
    for (const [name, definition] of INDEXES) await this.index(name, definition);
  }
}

/** Reads invoice and type out of the rejected events that are there. One that was cut, or that PostgreSQL cannot read, has none. */
const NAME_INVOICES = `
do $$
declare
  rejection record;
  sent jsonb;
begin
  for rejection in select event_id, event from billing_rejections where invoice_id is null and type is null loop
    begin
      sent := rejection.event::jsonb;
      update billing_rejections
      set invoice_id = case when jsonb_typeof(sent->'invoice_id') = 'string' and length(sent->>'invoice_id') between 1 and 255
          then sent->>'invoice_id' end,
        type = case when sent->>'type' in (select unnest(enum_range(null::billing_event_type))::text) then sent->>'type' end
      where event_id = rejection.event_id and event = rejection.event;
    exception when data_exception then null;
    end;
  end loop;
end $$`;

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
