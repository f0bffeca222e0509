import { readFileSync } from 'node:fs';
import { type Document, type ErrorCatalogue, type OutcomeCatalogue, operationsOf } from '../../read/document.ts';
import { withOneFormForEachValue } from '../../served/one-form-a-value.ts';
import type { SdkModel } from '../sdk/model.ts';
import { browserFiles } from './browser-files.ts';
import { groupsOf } from './groups.ts';
import { readGuides } from './guides.ts';
import { markdown } from './markdown.ts';
import { commonErrorsHtml } from './operation-errors.ts';
import { operationHtml } from './operation-page.ts';
import { overviewHtml } from './overview.ts';
import { type Entry, operationEntries } from './search-index.ts';
import { SENT_EVENTS, sentEntries, sentEventsHtml } from './sent-events.ts';
import { sideBarHtml } from './side-bar.ts';
import type { Explained } from './words.ts';

/** A page: its address, its title, a sentence for whoever lists it, and what stands in it. */
interface Page {
  path: string;
  title: string;
  html: string;
}

/**
 * The documentation site, by file name: what each page holds, the side bar around them, what they load, the search index, and
 * `list.json`, which says what there is. The server puts page and side bar together.
 */
export function siteFiles(
  document: Document,
  catalogue: ErrorCatalogue,
  others: OutcomeCatalogue,
  model: SdkModel,
): Record<string, string> {
  const explained = explain(document, { ...catalogue, ...others });
  const sent = withOneFormForEachValue(document);
  const sources = { document, catalogue, model, explained };
  const guides = readGuides();
  const groups = groupsOf(document);
  const written = guides.map(({ name, title, text }) => ({ path: `/docs/${name}`, title, ...markdown(text, explained) }));
  const changelog = markdown(withMarks(readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8'), document), explained);
  const pages: Page[] = [
    { path: '/docs', title: 'Documentation', html: overviewHtml(document, guides, groups, explained) },
    ...written.map(({ path, title, html }) => ({ path, title, html: `<article class="guide">\n${html}\n</article>` })),
    ...operationsOf(document).map((place) => ({
      path: `/docs/${place.operation.operationId}`,
      title: place.operation.summary,
      html: operationHtml(sources, place),
    })),
    { path: SENT_EVENTS, title: 'Events that are sent', html: sentEventsHtml(sent, explained) },
    {
      path: '/docs/common-errors',
      title: 'Common errors',
      html: `<article class="guide">${commonErrorsHtml(document, catalogue, explained)}</article>`,
    },
    { path: '/changelog', title: 'Changelog', html: `<article class="guide">${changelog.html}</article>` },
  ];
  const index = [
    ...written.flatMap(({ path, title, headings }): Entry[] => [
      [path, title, 'Guide', ''],
      ...headings.slice(1).map(({ text, anchor }): Entry => [`${path}#${anchor}`, text, title, '']),
    ]),
    ...operationEntries(document),
    ...sentEntries(document),
    ...Object.keys({ ...catalogue, ...others }).map((tag): Entry => [`/errors#${tag}`, tag, 'Error', tag.replaceAll('_', ' ')]),
    ['/changelog', 'Changelog', 'What changed, and whether clients break', 'release versions'],
    [SENT_EVENTS, 'Events that are sent', 'What comes to the endpoints of hosts', 'webhooks'],
    ['/docs/common-errors', 'Common errors', 'The errors that operations share', ''],
  ];
  const assets = browserFiles();
  const list = { pages: Object.fromEntries(pages.map(({ path, title }) => [path, title])), files: [...Object.keys(assets), 'search.json'] };
  return {
    ...Object.fromEntries(pages.map(({ path, html }) => [`${fileOf(path)}.html`, `${html}\n`])),
    'side-bar.html': sideBarHtml(guides, groups),
    'search.json': `[\n${index.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`,
    'list.json': `${JSON.stringify(list, null, 1)}\n`,
    ...assets,
  };
}

/** `/docs/setUserTier` is `setUserTier.html`. */
const fileOf = (path: string) => path.split('/').at(-1) as string;

/** Addresses that texts speak of and that lead somewhere. */
const SPOKEN = ['/errors', '/docs', SENT_EVENTS, '/changelog', '/openapi.json'];

function explain(document: Document, tags: object): Explained {
  const operations = new Set(operationsOf(document).map(({ operation }) => operation.operationId));
  return (word) => {
    if (operations.has(word)) return `/docs/${word}`;
    if (SPOKEN.includes(word)) return word;
    return Object.hasOwn(tags, word) ? `/errors#${word}` : undefined;
  };
}

/** Its lists name operations without marks: those that are still there lead to their pages. */
function withMarks(changelog: string, document: Document): string {
  const names = operationsOf(document).map(({ operation }) => operation.operationId);
  const spoken = new RegExp(`(?<![\\w.\`/])(${names.filter((name) => /[A-Z]/.test(name)).join('|')})(?![\\w\`])`, 'g');
  return changelog.replaceAll(spoken, '`$1`');
}
