import { keyed, statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader, Single } from '../core/tx.ts';

/** A code with what matters about its owner. */
export interface FoundCode {
  code: string;
  kind: 'uid' | 'custom';
  disabled: boolean;
  userId: string;
  displayName: string;
  blocked: boolean;
  erased: boolean;
  /** Whether a signup under this code would count now. */
  active: boolean;
}

/** The rule for `active`, of a code `c` and its owner `u`. */
export const IS_ACTIVE = 'c.disabled_at is null and not u.blocked and u.erased_at is null';

const FOUND = `c.code, c.kind, c.disabled_at is not null as disabled, u.user_id as "userId", u.display_name as "displayName",
     u.blocked, u.erased_at is not null as erased, ${IS_ACTIVE} as active`;

const OF_OWNER = statement(
  'code_of_owner',
  `select ${FOUND} from codes c join users u on u.user_id = c.user_id where c.user_id = $1 and c.code = $2`,
);

const FIND = keyed(
  'code_find',
  { code: 'text' },
  {
    columns: FOUND,
    from: `code_directory d join codes c on c.user_id = d.user_id and c.code = d.code join users u on u.user_id = d.user_id`,
    on: 'd.code = wanted.code',
    one: { columns: 'd.user_id as "userId", d.code', from: 'code_directory d', steps: [joining(OF_OWNER, ['userId', 'code'])] },
  },
);

/** Looks up a code that `normaliseCode` has made. */
export function findCode(db: Reader, code: string): Promise<FoundCode | undefined> {
  return db.find<FoundCode>(FIND, [code]);
}

/** The same for several codes, each in its place. */
export async function findCodes(db: Single, codes: readonly (string | undefined)[]): Promise<(FoundCode | undefined)[]> {
  const found = new Array<FoundCode | undefined>(codes.length).fill(undefined);
  for (const { n, ...code } of await db.query<FoundCode & { n: number }>(FIND, [codes])) found[n - 1] = code;
  return found;
}
