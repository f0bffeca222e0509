import { type Step, statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Tx } from '../core/tx.ts';
import { type EmailHashes, hashesOf, type KnownEmail } from '../identity/email-hash.ts';
import { attributionWrites } from './log-attribution.ts';

interface Pair {
  inviterUserId: string;
  inviteeUserId: string;
  code: string;
}

const INVITER = statement(
  'flag_inviter',
  `select email_hash as "emailHash", email_canonical_hash as "emailCanonicalHash" from users where user_id = $1 for share`,
);
const PAIR = `select i.user_id as "inviterUserId", i.invitee_user_id as "inviteeUserId", i.code from invitees i`;
const NOT_FLAGGED = `not exists (select from attribution_log l where l.user_id = i.invitee_user_id and l.event = 'flagged')`;
const UNFLAGGED = statement(
  'flag_not_yet',
  `select 1 as unflagged from attribution_log where user_id = $1 and event = 'flagged' having count(*) = 0`,
);
const OF_PAIR = `${PAIR} where i.user_id = $1 and i.invitee_user_id = $2`;
const WITH_INVITER = statement(
  'flag_with_inviter',
  `${OF_PAIR} and ${NOT_FLAGGED}`,
  {},
  {
    text: OF_PAIR,
    steps: [joining(UNFLAGGED, ['inviteeUserId'])],
  },
);

/** How many invitees one call writes about at most; the next call tells of others. */
const INVITEES_MAX = 100;
const SAME = statement(
  'flag_invitee',
  'select user_id from users where user_id = $1 and (email_hash in ($2, $3) or email_canonical_hash in ($2, $3))',
);
const firstOf: Step = async (_, rows) => rows.slice(0, INVITEES_MAX);
const WITH_INVITEES = statement(
  'flag_with_invitees',
  `${PAIR} join users u on u.user_id = i.invitee_user_id
   where i.user_id = $1 and (u.email_hash in ($2, $3) or u.email_canonical_hash in ($2, $3)) and ${NOT_FLAGGED} limit ${INVITEES_MAX}`,
  {},
  {
    text: `select i.user_id as "inviterUserId", i.invitee_user_id as "inviteeUserId", i.code, $2::bytea as plain, $3::bytea as canonical
   from invitees i where i.user_id = $1`,
    steps: [joining(SAME, ['inviteeUserId', 'plain', 'canonical']), joining(UNFLAGGED, ['inviteeUserId']), firstOf],
  },
);

/**
 * Flags users who turn out to have invited themselves, because a user has got the e-mail address of their inviter or of an invitee. A
 * binding is forever, so it stays; the logs of both say once that somebody should look at it.
 *
 * The user's own row is locked. An invitee also waits for the lock of the inviter's row, so that when both get the same address at once,
 * one of them sees it.
 */
export async function flagSamePerson(
  tx: Tx,
  user: { userId: string; inviterUserId?: string | null | undefined },
  email: EmailHashes,
): Promise<void> {
  const { userId, inviterUserId } = user;
  const above =
    inviterUserId && (await isSame(tx, inviterUserId, email)) ? await tx.query<Pair>(WITH_INVITER, [inviterUserId, userId]) : [];
  const below = await tx.query<Pair>(WITH_INVITEES, [userId, email.plain, email.canonical]);
  const entries = [...above, ...below].flatMap((pair) => {
    const entry = { ...pair, event: 'flagged', reason: 'self_referral' } as const;
    return [pair.inviterUserId, pair.inviteeUserId].map((logged) => ({ ...entry, userId: logged }));
  });
  tx.write(attributionWrites(entries, tx.now));
  for (const { inviterUserId: inviter_user_id, inviteeUserId, code } of [...above, ...below])
    tx.audit('signup.flagged', inviteeUserId, { inviter_user_id, code, reason: 'self_referral' });
}

async function isSame(tx: Tx, inviterId: string, { plain, canonical }: EmailHashes): Promise<boolean> {
  const [inviter] = await tx.query<KnownEmail>(INVITER, [inviterId]);
  return inviter !== undefined && hashesOf(inviter).some((hash) => hash.equals(plain) || hash.equals(canonical));
}
