import { SECOND_MS } from '../core/clock.ts';
import { hashSecret, newSecret } from '../core/ids.ts';

/** For how long a link into the console works. */
const LINK_MS = 600 * SECOND_MS;

/** The links into the console that this server has printed and that nobody has used yet. */
export interface Links {
  /** Makes a link's secret, of which the hash is kept. It works once, within ten minutes. */
  make(): string;
  /** Whether a link has this secret. */
  isGood(secret: string): boolean;
  /** The same, and it is used up. */
  use(secret: string): boolean;
}

/** Keeps links in memory: they are for whoever sees what this very process prints. */
export function keepLinks(now: () => number): Links {
  const ends = new Map<string, number>();
  const keyOf = (secret: string) => hashSecret(secret).toString('latin1');
  const isGood = (secret: string) => now() < (ends.get(keyOf(secret)) ?? Number.NEGATIVE_INFINITY);
  return {
    make() {
      const secret = newSecret();
      ends.set(keyOf(secret), now() + LINK_MS);
      return secret;
    },
    isGood,
    use: (secret) => isGood(secret) && ends.delete(keyOf(secret)),
  };
}
