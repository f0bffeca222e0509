import { defineEntity, p } from '@mikro-orm/core';
import type { EmailHashes } from './email-hash.ts';

export const UserSchema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    userId: p.uuid().primary(),
    displayName: p.text(),
    emailHash: p.blob().nullable(),
    emailCanonicalHash: p.blob().nullable(),
    tier: p.integer(),
    inviterUserId: p.uuid().nullable(),
    blocked: p.boolean(),
    /** How many rejections of theirs are logged. */
    rejections: p.integer(),
    signedAt: p.datetime(),
    createdAt: p.datetime(),
    erasedAt: p.datetime().nullable(),
  },
});

/** Somebody who takes part in the programme. An erased user keeps the id, so that the money that hangs on it stays explained. */
export class User extends UserSchema.class {
  isErased(): boolean {
    return this.erasedAt !== null && this.erasedAt !== undefined;
  }

  /** Changes what is given; what is left out stays. */
  change(
    given: { displayName?: string | undefined; signedAt?: Date | undefined; blocked?: boolean | undefined },
    email?: EmailHashes,
  ): void {
    const isGiven = ([, value]: [string, unknown]) => value !== undefined;
    Object.assign(this, Object.fromEntries(Object.entries(given).filter(isGiven)));
    if (email) Object.assign(this, { emailHash: email.plain, emailCanonicalHash: email.canonical });
  }

  /** Forgets the person. */
  erase(now: Date): void {
    this.displayName = '';
    this.emailHash = null;
    this.emailCanonicalHash = null;
    this.erasedAt = now;
  }
}

UserSchema.setClass(User);
