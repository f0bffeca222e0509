import { NotFoundError, type PublicCode, type SlugSet } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import type { WriteOptions } from '../frame/use-write.ts';
import { client } from './client.ts';

async function lookUp(code: string): Promise<PublicCode | null> {
  try {
    return await client.referrals.resolveCode(code);
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

/** What is known of a code; null where nobody ever had it. */
export const resolveCode = (code: string): Question<PublicCode | null> => ({ key: `resolveCode ${code}`, ask: () => lookUp(code) });

/** The first of these codes that nobody ever had, so many at most. They are looked up together, as many as are still wanted. */
export const freeCodes = (codes: readonly string[], wanted: number): Question<string[]> => ({
  key: `resolveCode first ${wanted} ${codes.join()}`,
  async ask() {
    const free: string[] = [];
    let rest = codes;
    while (free.length < wanted && rest.length > 0) {
      const some = rest.slice(0, wanted - free.length);
      rest = rest.slice(some.length);
      const found = await Promise.all(some.map(lookUp));
      free.push(...some.filter((_, place) => found[place] === null));
    }
    return free;
  },
});

/** Gives the user's link a name. */
export const setSlug = (slug: string, options: WriteOptions): Promise<SlugSet> => client.referrals.setSlug({ slug }, options);

/** Takes the name of the user's link away. */
export const deleteCode = () => client.referrals.deleteCode();
