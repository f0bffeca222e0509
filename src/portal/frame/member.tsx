import { createContext, type ReactNode, useContext } from 'react';
import type { Me, SessionView, Terms } from '../../sdk/typescript/sdk.ts';

/** Who looks at the page, and what the programme promises them. */
export interface Member {
  session: SessionView;
  me: Me;
  terms: Terms;
}

const Context = createContext<Member | undefined>(undefined);

export function MemberProvider({ member, children }: { member: Member; children: ReactNode }) {
  return <Context value={member}>{children}</Context>;
}

export function useMember(): Member {
  const member = useContext(Context);
  if (!member) throw new Error('There is nobody outside of MemberProvider.');
  return member;
}

/** The link of a code. */
export const linkTo = (code: string) => `${location.origin}/r/${code}`;

/** The user's own link: by the code that they chose, or by the one that they were given. */
export const linkOf = ({ customSlug, primaryCode }: Me) => linkTo(customSlug ?? primaryCode);
