import { isDeepStrictEqual } from 'node:util';
import { readName } from '../core/name.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { addVersion } from './add-version.ts';
import { getProgramme } from './get-programme.ts';
import { type Programme, type ProgrammeChange, type ProgrammeDocument, type ProgrammeDraft, versionName } from './programme.ts';

const LOCK = statement('programme_lock', 'select version from programme where id = 1 for update');
const TIER_IN_USE = statement('programme_tier_in_use', 'select from users where tier = any($1::integer[]) and erased_at is null limit 1', {
  $1: 'integer',
});
const MOVE = statement('programme_move', 'update programme set version = $1 where id = 1');

/**
 * Replaces the rules as a whole. Whoever changes them must have read the version in force, so that nobody undoes another's
 * change unawares; a tier that users hold cannot go, erased ones aside: nobody could move these. A rule that the draft
 * leaves out, because it is older than that rule, stays as it is. Every version is kept.
 *
 * Throws `invalid_json`, `programme_invalid`, `programme_stale`, `tier_in_use`.
 */
export async function updateProgramme(tx: Tx, { version, note, ...draft }: ProgrammeChange, ownOrigin: string): Promise<Programme> {
  const tiers = draft.tiers.map((tier) => ({ ...tier, label: readLabel(tier.label) }));
  refuseContradictions(draft, ownOrigin);
  // The rules are read once they are locked: the second statement begins when the first has ended.
  const [, current] = await Promise.all([tx.query(LOCK, []), getProgramme(tx)]);
  if (versionName(current.number) !== version) throw new Problem('programme_stale');
  // A client that has never heard of a rule does not mean to take it away.
  const { payout_cover_required, reserved_slug_patterns } = current.document;
  const document: ProgrammeDocument = { payout_cover_required, ...(reserved_slug_patterns && { reserved_slug_patterns }), ...draft, tiers };
  const kept = new Set(document.tiers.map(({ tier }) => tier));
  const removed = current.document.tiers.map(({ tier }) => tier).filter((tier) => !kept.has(tier));
  if (removed.length > 0 && (await tx.query(TIER_IN_USE, [removed])).length > 0) throw new Problem('tier_in_use');
  const number = current.number + 1;
  addVersion(tx, { number, document }, note || null);
  tx.write([{ statement: MOVE, values: [number] }]);
  const fields = (Object.keys(document) as (keyof ProgrammeDocument)[]).filter(
    (name) => !isDeepStrictEqual(document[name], current.document[name]),
  );
  tx.audit('programme.updated', null, { old_version: version, new_version: versionName(number), fields });
  return { number, document };
}

function readLabel(text: string): string {
  const label = readName(text);
  if (label === undefined) throw new Problem('invalid_json', 'The label of a tier shows nothing, or too much.');
  return label;
}

/** What no schema can say: tier numbers are distinct, and links lead only to origins that are listed. */
function refuseContradictions({ tiers, landing_url, landing_origins }: ProgrammeDraft, ownOrigin: string): void {
  if (new Set(tiers.map(({ tier }) => tier)).size < tiers.length) {
    throw new Problem('programme_invalid', 'tiers lists a tier number twice.');
  }
  if (!URL.canParse(landing_url, ownOrigin)) throw new Problem('programme_invalid', 'landing_url is not an address.');
  const { origin } = new URL(landing_url, ownOrigin);
  if (origin !== ownOrigin && !landing_origins.includes(origin)) {
    throw new Problem('programme_invalid', 'The origin of landing_url is neither this server nor listed in landing_origins.');
  }
}
