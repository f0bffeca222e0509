import type { Change } from './change.ts';

const headingOf = (version: string) => `## ${version}`;

export function hasEntry(changelog: string, version: string): boolean {
  return changelog.split('\n').includes(headingOf(version));
}

const lineOf = ({ where, what }: Change) => `- ${where}: ${what}`;

/**
 * The changelog with the changes of a version in it, above all older ones. Anything that people have written, under this heading or
 * elsewhere, stays as it is.
 */
export function withEntry(changelog: string, version: string, changes: Change[]): string {
  const lines = changelog.split('\n');
  const made = ['', ...listed(changes)];
  const own = lines.indexOf(headingOf(version));
  if (own >= 0) return lines.toSpliced(own + 1, 0, ...made).join('\n');
  const newest = lines.findIndex((line) => line.startsWith('## '));
  const at = newest < 0 ? lines.length : newest;
  return lines.toSpliced(at, 0, headingOf(version), ...made, '').join('\n');
}

function listed(changes: Change[]): string[] {
  if (changes.length === 0) return ['The contract is the same.'];
  const [breaking, other] = [changes.filter((change) => change.breaking), changes.filter((change) => !change.breaking)];
  return [
    ...(breaking.length > 0 ? ['Clients have to be changed for this:', '', ...breaking.map(lineOf)] : []),
    ...(breaking.length > 0 && other.length > 0 ? [''] : []),
    ...(other.length > 0 ? ['Clients can stay as they are:', '', ...other.map(lineOf)] : []),
  ];
}
