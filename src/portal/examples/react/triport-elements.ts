/** The elements of the referral server, for TypeScript: what JSX may say of them. */
import type { HTMLAttributes, Ref } from 'react';

interface TriportProps extends HTMLAttributes<HTMLElement> {
  ref?: Ref<HTMLElement>;
  server: string;
  'token-src': string;
  'portal-src'?: string;
  theme?: 'light' | 'dark' | 'auto';
  'ontriport:copied'?(event: CustomEvent<{ link: string }>): void;
  'ontriport:shared'?(event: CustomEvent<{ link: string }>): void;
  'ontriport:failed'?(event: CustomEvent<{ because: string }>): void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'triport-referrals': TriportProps;
      'triport-portal': TriportProps & { 'portal-src': string };
    }
  }
}
