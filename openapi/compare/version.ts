import type { Change } from './change.ts';

export type Kind = 'major' | 'minor' | 'patch';

type Numbers = [major: number, minor: number, patch: number];

/** The part of the version that changes call for. Without changes, a release is only made for what the contract does not show. */
export function kindOf(changes: Change[]): Kind {
  if (changes.length === 0) return 'patch';
  return changes.some(({ breaking }) => breaking) ? 'major' : 'minor';
}

/** The next version of this kind after another version. */
export function next(version: string, kind: Kind): string {
  const [major, minor, patch] = numbersOf(version);
  if (kind === 'major') return `${major + 1}.0.0`;
  return kind === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

export function isAtLeast(version: string, least: string): boolean {
  const [numbers, bounds] = [numbersOf(version), numbersOf(least)];
  const index = numbers.findIndex((number, place) => number !== bounds[place]);
  return index < 0 || (numbers[index] as number) > (bounds[index] as number);
}

/** Throws on anything but three numbers: there are no pre-release versions. */
function numbersOf(version: string): Numbers {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version);
  if (!match) throw new Error(`${version} is no version: it must be three numbers, such as 1.2.3`);
  return match.slice(1).map(Number) as Numbers;
}
