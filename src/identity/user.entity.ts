import { defineEntity, p } from '@mikro-orm/core';

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

  /** Forgets the person. */
  erase(now: Date): void {
    this.displayName = '';
    this.emailHash = null;
    this.emailCanonicalHash = null;
    this.erasedAt = now;
  }
}

UserSchema.setClass(User);
