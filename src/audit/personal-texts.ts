import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expiresAfter } from '../core/expiry.ts';
import { statement, type Write } from '../core/statement.ts';
import type { Reader, Tx } from '../core/tx.ts';

/** What a row that is never rewritten keeps of a text: where it is, and what proves that it is this one. */
export interface TextCommitment {
  readonly id: string;
  /** SHA-256 of salt and text. Without the salt, which goes with the text, nobody can try texts out. */
  readonly commitment: Buffer;
}

const KEEP = statement('personal_text_keep', 'insert into personal_texts (user_id, text_id, salt, text) values ($1, $2, $3, $4)');
const READ = statement('personal_text_read', 'select text from personal_texts where user_id = $1 and text_id = $2');
const FORGET = statement('personal_texts_forget', 'delete from personal_texts where user_id = $1');
const SALT_BYTES = 32;

/** Keeps what somebody wrote about a user, in a table of its own that can forget it. */
export function keepText(tx: Tx, userId: string, text: string | null): TextCommitment | null {
  if (text === null) return null;
  const [id, salt] = [randomUUID(), randomBytes(SALT_BYTES)];
  tx.write([{ statement: KEEP, values: [userId, id, salt, text] }]);
  return { id, commitment: createHash('sha256').update(salt).update(text).digest() };
}

/** A text about a user; null where it is not kept any more. */
export async function readText(db: Reader, userId: string, textId: string): Promise<string | null> {
  const [row] = await db.query<{ text: string }>(READ, [userId, textId]);
  return row?.text ?? null;
}

/** How an audit row names a text. */
export function noteDetails(kept: TextCommitment | null): { note_id: string | null; note_commitment: string | null } {
  return { note_id: kept?.id ?? null, note_commitment: kept?.commitment.toString('hex') ?? null };
}

/** What deletes all texts about a user. */
export function forgetTexts(userId: string): Write[] {
  return [{ statement: FORGET, values: [userId] }];
}

/** Texts about erased users that came after they were erased, or while: nobody waited for them then. */
export const EXPIRED_TEXTS = expiresAfter(
  0,
  statement(
    'clean_up_erased_texts',
    `with gone as (
     delete from personal_texts where (user_id, text_id) in (
       select t.user_id, t.text_id from users u join personal_texts t on t.user_id = u.user_id where u.erased_at < $1
       limit $2
     ) returning 1
   ) select count(*)::integer as count from gone`,
  ),
);
