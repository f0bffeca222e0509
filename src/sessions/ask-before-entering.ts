import { hash, timingSafeEqual } from 'node:crypto';
import { statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Tx } from '../core/tx.ts';
import { findSession } from './find-session.ts';
import { ticketHashes } from './ticket.entity.ts';

/** Whether to be somebody else from now on: the browser is signed in as one user, and the ticket is for another. */
export interface Question {
  from: string;
  to: string;
  /** What stands for yes. */
  confirm: string;
}

const TO = statement('enter_name_to', 'select display_name as "to" from users where user_id = $1 and erased_at is null');
const FROM = statement('enter_name_from', 'select display_name as "from" from users where user_id = $1');

const NAMES = statement(
  'enter_names',
  `select t.user_id, here.display_name as "from", u.display_name as "to"
   from tickets t
   join users u on u.user_id = t.user_id
   join users here on here.user_id = $2
   where t.ticket_hash = any($1::bytea[]) and t.used_at is null and t.expires_at > $3 and u.erased_at is null`,
  { $1: 'bytea' },
  {
    text: 'select user_id, $2::uuid as here from tickets where ticket_hash = $1 and used_at is null and expires_at > $3',
    steps: [joining(TO, ['user_id']), joining(FROM, ['here'])],
  },
);

/**
 * What must be asked before a ticket is used, if anything: another site's link must not sign anybody in as another user unnoticed. The
 * user who is signed in is the one whose session is the first that is alive, as everywhere. A ticket that is not good leaves nothing to
 * ask.
 */
export async function askBeforeEntering(
  tx: Tx,
  ticket: string,
  sessions: readonly string[],
  confirmed: string | undefined,
): Promise<Question | undefined> {
  for (const session of sessions) {
    const actor = await findSession(tx, session);
    if (!actor) continue;
    const confirm = confirmationOf(session, ticket);
    const values = [ticketHashes(ticket), actor.userId, tx.now];
    const [found] = await tx.query<{ user_id: string; from: string; to: string }>(NAMES, values);
    if (!found || found.user_id === actor.userId || isSame(confirm, confirmed)) return undefined;
    return { from: found.from, to: found.to, confirm };
  }
  return undefined;
}

/** Only who holds both secrets can make it: a page of another site knows its ticket, but not the session of whoever visits it. */
function confirmationOf(session: string, ticket: string): string {
  return hash('sha256', `enter\n${session}\n${ticket}`, 'base64url');
}

function isSame(wanted: string, given: string | undefined): boolean {
  return given !== undefined && given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}
