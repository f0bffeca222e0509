import { useState } from 'react';
import { deleteCode, setSlug } from '../../ask/codes.ts';
import { useMember } from '../../frame/member.tsx';
import { useWrite } from '../../frame/use-write.ts';

/** What can be done about the name of the user's link, and what became of it. */
export interface Naming {
  /** Gives the link a name; whether it has it now. */
  set(slug: string): Promise<boolean>;
  /** Takes its name away; whether it is gone. */
  remove(): Promise<boolean>;
  isBusy: boolean;
  isRemoving: boolean;
  /** Why the link could not get a name, and which one. */
  failed: { slug: string; error: unknown } | undefined;
  /** Why the name could not be taken away. */
  removalError: unknown;
  /** The name that it got last, since the page was opened. */
  now: string | undefined;
  /** The name that it had before that; as the contract has no list of them, no older one is known. */
  former: string | undefined;
}

/** The name of the user's link, as this page changes it. */
export function useNaming(): Naming {
  const { customSlug } = useMember().me;
  const setting = useWrite(setSlug);
  const removal = useWrite(deleteCode);
  const [wanted, want] = useState('');
  const [changed, change] = useState<Pick<Naming, 'now' | 'former'>>({ now: undefined, former: undefined });
  const former = customSlug ?? changed.former;
  return {
    async set(slug) {
      want(slug);
      if ((await setting.run(slug)) === undefined) return false;
      change({ now: slug, former: former === slug ? undefined : former });
      return true;
    },
    async remove() {
      if ((await removal.run(undefined)) === undefined) return false;
      change({ now: undefined, former });
      return true;
    },
    isBusy: setting.isBusy,
    isRemoving: removal.isBusy,
    failed: setting.error === undefined ? undefined : { slug: wanted, error: setting.error },
    removalError: removal.error,
    ...changed,
  };
}
