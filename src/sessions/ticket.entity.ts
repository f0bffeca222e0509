import { defineEntity, p } from '@mikro-orm/core';
import { DAY_MS } from '../core/clock.ts';
import { expiresAfter } from '../core/expiry.ts';
import { asViewSecret, hashSecret } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import { counting } from '../core/steps.ts';

export const TicketSchema = defineEntity({
  name: 'Ticket',
  tableName: 'tickets',
  properties: {
    ticketHash: p.blob().primary(),
    userId: p.uuid(),
    returnTo: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    /** The name of the operator who made it. */
    createdBy: p.text().nullable(),
    readOnly: p.boolean(),
  },
});

/** A one-time login ticket: known by its hash alone, good for one use. */
export class Ticket extends TicketSchema.class {
  isUsable(now: Date): boolean {
    return (this.usedAt === null || this.usedAt === undefined) && this.expiresAt > now;
  }
}

TicketSchema.setClass(Ticket);

/**
 * What is kept of a ticket. A read-only one is kept as another secret's: a server of a release that knows no such thing does not find it,
 * and signs nobody in who could then do everything.
 */
export const hashTicket = (secret: string, readOnly: boolean): Buffer => hashSecret(readOnly ? asViewSecret(secret) : secret);

/** What either kind of ticket with this secret would be kept as. */
export const ticketHashes = (secret: string): Buffer[] => [hashTicket(secret, false), hashTicket(secret, true)];

const DELETE = statement('clean_up_ticket', 'delete from tickets where ticket_hash = $1 returning 1 as deleted');

/** Tickets go a day after they expired. */
export const EXPIRED_TICKETS = expiresAfter(
  DAY_MS,
  statement(
    'clean_up_tickets',
    `with gone as (
     delete from tickets where ticket_hash in (
       select ticket_hash from tickets where expires_at < $1 limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
    {},
    {
      text: 'select ticket_hash from tickets where expires_at < $1 limit $2',
      steps: [counting(DELETE, ['ticket_hash'])],
    },
  ),
);
