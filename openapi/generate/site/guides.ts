import { readFileSync } from 'node:fs';

/** The guides, in the order in which a stranger would read them. */
const GUIDES = [
  'first-reward',
  'billing',
  'payout-run',
  'audit',
  'events',
  'webhooks',
  'portal',
  'retries',
  'paging',
  'tokens',
  'versions',
];

export interface GuideSource {
  name: string;
  title: string;
  lead: string;
  text: string;
}

/** Every guide as it was written, with its title and its first paragraph. */
export function readGuides(): GuideSource[] {
  return GUIDES.map((name) => {
    const text = readFileSync(new URL(`../../guides/${name}.md`, import.meta.url), 'utf8');
    const [, title, lead] = /^# (.+)\n\n((?:.+\n)+)/.exec(text) ?? [];
    if (title === undefined || lead === undefined) throw new Error(`the guide ${name} does not begin with a title and a paragraph`);
    return { name, title, lead: lead.trim().replaceAll('\n', ' '), text };
  });
}
