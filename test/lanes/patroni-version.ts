/** The first version whose Patroni looks whose the leader key of etcd v3 is before it renews it. */
const SAFE = [3, 0, 3];

/** Why a Patroni must not be used, from what `patroni --version` says; undefined when nothing is known against it. */
export function knownBad(says: string): string | undefined {
  const match = /(\d+)\.(\d+)\.(\d+)/.exec(says);
  if (!match) return `"${says.trim()}" is no version of Patroni`;
  const version = match.slice(1).map(Number);
  const at = SAFE.findIndex((part, index) => part !== version[index]);
  if (at < 0 || (version[at] as number) > (SAFE[at] as number)) return undefined;
  return `Patroni ${version.join('.')} with etcd v3 overwrites the claim of a new primary and loses what it acknowledged (issue 2689 of Patroni, mended in 3.0.3)`;
}
