import { domainToASCII } from 'node:url';

/**
 * What providers deliver to one mailbox: a domain that is another's, `+tag`, dots. Only what they say themselves, and only where all
 * addresses under the domain are theirs: whoever has a domain of their own decides what its addresses mean.
 */
interface Provider {
  /** The domain that is told for this one. */
  domain?: string;
  ignoresDots?: boolean;
}

const PROVIDERS: Record<string, Provider> = {
  // Google, "Dots don't matter in Gmail addresses" (answer 7436150), "googlemail.com" (10313), and "+" in "Create task-specific addresses".
  'gmail.com': { ignoresDots: true },
  'googlemail.com': { domain: 'gmail.com', ignoresDots: true },
  // Microsoft, "Plus addressing in Exchange Online" and Outlook.com's help on aliases.
  'outlook.com': {},
  'hotmail.com': {},
  'live.com': {},
  'msn.com': {},
  // Fastmail's help, "Plus addressing and subdomain addressing".
  'fastmail.com': {},
  'fastmail.fm': {},
  // Proton's support, "Creating aliases": +aliases on each of its domains.
  'proton.me': {},
  'protonmail.com': {},
  'pm.me': {},
  // Apple's iCloud Mail takes "+" since it has had aliases; its older domains are the same mailboxes.
  'icloud.com': {},
  'me.com': {},
  'mac.com': {},
};

/**
 * An address in the form in which addresses of one mailbox are equal: in the normal form C and lower case, its domain as DNS writes it
 * (IDNA, no dot at the end), and of providers that ignore it without `+tag` and dots. It is for comparing only, never for sending.
 */
export function canonicalEmail(email: string): string {
  const lowered = email.trim().normalize('NFC').toLowerCase().normalize('NFC');
  const at = lowered.lastIndexOf('@');
  const name = lowered.slice(0, at);
  const host = lowered.slice(at + 1);
  const domain = (domainToASCII(host) || host).replace(/\.+$/, '');
  if (!Object.hasOwn(PROVIDERS, domain)) return `${name}@${domain}`;
  const provider = PROVIDERS[domain] as Provider;
  const [, untagged = name] = /^([^+]+)\+/.exec(name) ?? [];
  const mailbox = provider.ignoresDots ? untagged.replaceAll('.', '') || untagged : untagged;
  return `${mailbox}@${provider.domain ?? domain}`;
}
