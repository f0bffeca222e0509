import { defineEntity, p } from '@mikro-orm/core';

export const CodeSchema = defineEntity({
  name: 'Code',
  tableName: 'codes',
  properties: {
    userId: p.uuid().primary(),
    codeId: p.uuid().primary(),
    code: p.text(),
    kind: p.enum(['uid', 'custom'] as const),
    createdAt: p.datetime(),
    disabledAt: p.datetime().nullable(),
    barredAt: p.datetime().nullable(),
    releasedAt: p.datetime().nullable(),
  },
});

/**
 * A code belongs to one user forever; it can be disabled, and the same user can take it back, unless an operator barred that. One that
 * an operator released was this user's, and is anybody's who takes it.
 */
export class Code extends CodeSchema.class {
  isActive(): boolean {
    return this.disabledAt === null || this.disabledAt === undefined;
  }
}

CodeSchema.setClass(Code);
