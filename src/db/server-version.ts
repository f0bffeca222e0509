import type { Connections } from './probe.ts';

/** The main numbers of the PostgreSQLs that the tests run on: the first that has all that our statements are written in, and the newest. */
const OLDEST = 15;
const NEWEST = 18;

/** As a server names itself, without what distributions add: 18.4, or 19beta1. */
const nameOf = (version: string): string => version.split(' ', 1)[0] as string;
const mainNumber = (version: string): number => Number.parseInt(version, 10);

/** Why this PostgreSQL cannot be used; undefined when it can. */
export function tooOld(version: string): string | undefined {
  if (mainNumber(version) >= OLDEST) return undefined;
  return `PostgreSQL ${nameOf(version)} is too old; ${OLDEST} to ${NEWEST} are tested`;
}

/** What is to be said of a PostgreSQL that came after the newest we know; undefined when there is nothing to say. */
export function untested(version: string): string | undefined {
  if (mainNumber(version) <= NEWEST) return undefined;
  return `PostgreSQL ${nameOf(version)} is newer than what is tested, which is ${OLDEST} to ${NEWEST}`;
}

const seen = new WeakMap<object, string>();

/** Notes what each new connection of a pool says of its server. Every server says its version with the first words, poolers too. */
export function watchVersion(pool: Connections): void {
  const { Client } = pool;
  pool.Client = class extends Client {
    constructor(options: object) {
      super(options);
      this.connection.on('parameterStatus', ({ parameterName, parameterValue }) => {
        if (parameterName === 'server_version') seen.set(pool, nameOf(parameterValue));
      });
    }
  };
}

/** The version that the last new connection of a watched pool was told; undefined before the first. */
export const versionOf = (pool: object): string | undefined => seen.get(pool);
