/** One line of a changelog: what is different, in one English sentence, and whether a client of the old contract notices. */
export interface Change {
  where: string;
  what: string;
  breaking: boolean;
}

/** Operations take some values and answer with others: the same difference helps clients in the one and hurts them in the other. */
export type Use = 'taken' | 'answered';

/** A difference at a place that many operations can share, such as `Payout.status`. */
export interface Finding {
  place: string;
  what: string;
  breaking: boolean;
}

/** A finding as it was met on the way through one operation. */
export interface Sighting extends Finding {
  operation: string;
  use: Use;
}

const NAMED_MAX = 4;

/** Tells a finding that many operations share once, with the operations. */
export function gather(sightings: Sighting[]): Change[] {
  const groups = Map.groupBy(sightings, ({ place, what, breaking }) => JSON.stringify([place, what, breaking]));
  return [...groups.values()].map((group) => {
    const { place, what, breaking } = group[0] as Sighting;
    const uses = (['taken', 'answered'] as const).flatMap((use) => {
      const names = [...new Set(group.filter((sighting) => sighting.use === use).map(({ operation }) => operation))];
      return names.length > 0 ? [`, ${use} by ${listed(names)}`] : [];
    });
    return { where: place + uses.join(''), what, breaking };
  });
}

function listed(names: string[]): string {
  if (names.length <= NAMED_MAX + 1) return names.join(', ');
  return `${names.slice(0, NAMED_MAX).join(', ')} and ${names.length - NAMED_MAX} others`;
}

/** What breaks comes first; then by place, so that the order does not depend on that of the sources. */
export function inOrder(changes: Change[]): Change[] {
  const key = ({ breaking, where, what }: Change) => JSON.stringify([!breaking, where, what]);
  return changes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
