import { isDeepStrictEqual } from 'node:util';
import { readName } from '../core/name.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { ProgrammeDocument, ProgrammeDraft } from './programme.ts';

const TIER_IN_USE = statement('programme_tier_in_use', 'select from users where tier = any($1::integer[]) and erased_at is null limit 1', {
  $1: 'integer',
});

/** A draft with the labels of its tiers as they are kept. Throws `invalid_json` for one that shows nothing, or too much. */
export function readDraft(draft: ProgrammeDraft): ProgrammeDraft {
  return { ...draft, tiers: draft.tiers.map((tier) => ({ ...tier, label: readLabel(tier.label) })) };
}

function readLabel(text: string): string {
  const label = readName(text);
  if (label === undefined) throw new Problem('invalid_json', 'The label of a tier shows nothing, or too much.');
  return label;
}

/** What no schema can say: tier numbers are distinct, and links lead only to origins that are listed. Throws `programme_invalid`. */
export function refuseContradictions({ tiers, landing_url, landing_origins }: ProgrammeDraft, ownOrigin: string): void {
  if (new Set(tiers.map(({ tier }) => tier)).size < tiers.length) {
    throw new Problem('programme_invalid', 'tiers lists a tier number twice.');
  }
  if (!URL.canParse(landing_url, ownOrigin)) throw new Problem('programme_invalid', 'landing_url is not an address.');
  const { origin } = new URL(landing_url, ownOrigin);
  if (origin !== ownOrigin && !landing_origins.includes(origin)) {
    throw new Problem('programme_invalid', 'The origin of landing_url is neither this server nor listed in landing_origins.');
  }
}

/** The rules that a draft makes of those in force: a client that has never heard of a rule does not mean to take it away. */
export function documentOf(current: ProgrammeDocument, draft: ProgrammeDraft): ProgrammeDocument {
  const { payout_cover_required, embed_origins, show_invitee_names, reserved_slug_patterns } = current;
  const later = { payout_cover_required, embed_origins, show_invitee_names };
  return { ...later, ...(reserved_slug_patterns && { reserved_slug_patterns }), ...draft };
}

/** The rules in which a document differs from those in force, by name. */
export function changedFields(document: ProgrammeDocument, current: ProgrammeDocument): (keyof ProgrammeDocument)[] {
  return (Object.keys(document) as (keyof ProgrammeDocument)[]).filter((name) => !isDeepStrictEqual(document[name], current[name]));
}

/** A tier that users hold cannot go, erased ones aside: nobody could move these. Throws `tier_in_use`. */
export async function refuseLostTiers(db: Reader, document: ProgrammeDocument, current: ProgrammeDocument): Promise<void> {
  const kept = new Set(document.tiers.map(({ tier }) => tier));
  const removed = current.tiers.map(({ tier }) => tier).filter((tier) => !kept.has(tier));
  if (removed.length > 0 && (await db.query(TIER_IN_USE, [removed])).length > 0) throw new Problem('tier_in_use');
}
