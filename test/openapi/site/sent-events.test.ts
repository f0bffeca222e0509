/** The page of what is sent to endpoints of hosts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outgoingCatalogue } from '../../../openapi/read/bundle.ts';

const site = (name: string) => readFileSync(new URL(`../../../generated/site/${name}`, import.meta.url), 'utf8');
const page = site('sent-events.html');
const types = Object.keys(outgoingCatalogue());

test('each type has its part, with an example of its own', () => {
  const parts = page.split('<h2 ').filter((part) => types.some((type) => part.startsWith(`id="${type.replaceAll('.', '-')}"`)));
  expect(parts).toHaveLength(types.length);
  for (const [index, type] of types.entries()) {
    const part = String(parts[index]);
    expect(part).toContain(`<code>${type}</code></h2>`);
    expect(part).toContain(`<span class="text">&quot;${type}&quot;</span>`);
    expect(part, type).toContain('class="fields"');
  }
});

test('what they have in common is said once', () => {
  for (const word of ['webhook-id', 'webhook-timestamp', 'webhook-signature', 'position', '2XX', 'Any other'])
    expect(page.split(`<dt><code>${word}</code>`), word).toHaveLength(2);
});

test('every link within it leads somewhere', () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links).toHaveLength(types.length);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('it is found: by whoever searches a type, in the side bar, and by the guide', () => {
  const found = JSON.parse(site('search.json')) as [string, string][];
  for (const type of types)
    expect(found).toContainEqual([`/docs/sent-events#${type.replaceAll('.', '-')}`, type, 'Event', expect.any(String)]);
  for (const name of ['side-bar.html', 'webhooks.html']) expect(site(name)).toContain('href="/docs/sent-events"');
});
