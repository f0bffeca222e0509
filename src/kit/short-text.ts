/** What is left out of the middle. */
const GAP = '…';

/** A long id by its two ends, which is how people compare them: `3f8c2a…3d4e`. One that is no longer than that stays whole. */
export function shortText(id: string, head = 6, tail = 4): string {
  return id.length <= head + tail + GAP.length ? id : `${id.slice(0, head)}${GAP}${id.slice(-tail)}`;
}
