import { defineEntity, p } from '@mikro-orm/core';
import { DAY_MS } from '../core/clock.ts';
import { expiresAfter } from '../core/expiry.ts';
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
  },
});

/** A one-time login ticket: known by its hash alone, good for one use. */
export class Ticket extends TicketSchema.class {
  isUsable(now: Date): boolean {
    return (this.usedAt === null || this.usedAt === undefined) && this.expiresAt > now;
  }
}

TicketSchema.setClass(Ticket);

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
