import { defineEntity, p } from '@mikro-orm/core';
import { DAY_MS, HOUR_MS } from '../core/clock.ts';

export const SESSION_MS = 30 * DAY_MS;
/** A look at what a user sees is no login: it ends, whoever comes back. */
export const READ_ONLY_MS = HOUR_MS;
export const EMBED_MS = HOUR_MS;

export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    tokenHash: p.blob().primary(),
    userId: p.uuid(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    /** The ticket it began with, and which operator had made that. */
    ticketHash: p.blob().nullable(),
    openedBy: p.text().nullable(),
    /** Whether it can change nothing: an operator looks at what the user sees. */
    readOnly: p.boolean(),
    /** Of which pages' origin it is, where it is an embed token and no login. */
    origin: p.text().nullable(),
  },
});

/** A login: known by the hash of its token alone, alive until it expires or is ended. */
export class Session extends SessionSchema.class {}

SessionSchema.setClass(Session);

/** Whether less than half of a session's life is left, so that it should begin anew. */
export function isInSecondHalf(expiresAt: Date, now: Date): boolean {
  return expiresAt.getTime() - now.getTime() < SESSION_MS / 2;
}
