/** Where the run's files lie: in memory, where that is large enough. */
import { readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const IN_MEMORY = '/dev/shm';
/** The databases and the packages that one whole run has at a time take up to 3 GiB. */
const SPACE_MIN_BYTES = 8 * 1024 ** 3;

/**
 * A folder for what a run throws away. Some hundred databases of a thousand files each are made and dropped; a file system on a disk, which
 * looks for places that were not freed just now, takes a sixth of the whole suite's processor time for it.
 */
export function temporaryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    const options = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .find(([, at]) => at === IN_MEMORY)?.[3];
    const isUsable = options !== undefined && !options.split(',').includes('noexec') && bavail * bsize >= SPACE_MIN_BYTES;
    return isUsable ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir(); // there is no such folder on this machine
  }
}
