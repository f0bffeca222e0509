/** SQL for a name as names are compared: capital and small letters are the same, and so are the two small sigmas. */
export const folded = (name: string): string => `translate(lower(${name}), 'ς', 'σ')`;

/** What is looked for; undefined when nothing is left. Case is PostgreSQL's to fold, as of names. */
export function searchText(query: string | undefined): string | undefined {
  return query?.normalize('NFC').trim() || undefined;
}
