import { dateInvoices, PARTS, WAITING } from './date-invoices.ts';
import { OnlineMigration } from './online-migration.ts';

/**
 * When an invoice was created, and an index of those that wait for their payment, by payer and by that moment.
 *
 * The index has no entry of an invoice that is first heard of when it is paid. One that was reported before is taken out by its payment
 * as PostgreSQL takes rows out of any index, by writing the row anew: what it keeps of the invoice by its id is written once more.
 *
 * It runs beside a server of the release before, which does not name the column: what that server hears of is dated by the database.
 */
export class OpenInvoices extends OnlineMigration {
  override async up(): Promise<void> {
    await this.change('alter table invoices add column if not exists created_at timestamptz, alter column created_at set default now()');
    await this.index('invoices_open', `invoices (user_id, created_at) where ${WAITING}`);
    for (let part = 0; part < PARTS; part++) await this.change(dateInvoices(part));
  }
}
