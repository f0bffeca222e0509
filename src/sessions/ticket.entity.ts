import { defineEntity, p } from '@mikro-orm/core';

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
