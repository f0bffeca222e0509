import { OnlineMigration } from './online-migration.ts';

/**
 * By which the transfers of a time are found, and the rewards that they accrued: an entry for each stretch of a table that is only ever
 * appended to, which costs a movement of money next to nothing.
 */
export class Lists extends OnlineMigration {
  override async up(): Promise<void> {
    await this.index('transfers_in_time', 'transfers using brin (created_at) with (autosummarize = on, pages_per_range = 32)');
  }
}
