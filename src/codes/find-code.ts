import { type Reader, statement } from '../core/tx.ts';

/** A code with what matters about its owner. */
export interface FoundCode {
  code: string;
  kind: 'uid' | 'custom';
  disabled: boolean;
  userId: string;
  displayName: string;
  blocked: boolean;
  erased: boolean;
}

const FIND = statement(
  'code_find',
  `select c.code, c.kind, c.disabled_at is not null as disabled, u.user_id as "userId", u.display_name as "displayName",
          u.blocked, u.erased_at is not null as erased
   from code_directory d
   join codes c on c.user_id = d.user_id and c.code = d.code
   join users u on u.user_id = d.user_id
   where d.code = $1`,
);

/** Looks up a code that `normaliseCode` has made. */
export async function findCode(db: Reader, code: string): Promise<FoundCode | undefined> {
  const [found] = await db.query<FoundCode>(FIND, [code]);
  return found;
}
