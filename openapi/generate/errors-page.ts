import { escapeHtml } from '../../src/http/pages/html.ts';
import { type Document, type ErrorCatalogue, type OutcomeCatalogue, type OutcomeEntry, operationsOf } from '../read/document.ts';

/** What the page says about one tag. */
interface Section extends OutcomeEntry {
  tag: string;
  kind: string;
  /** The operations that refuse with the tag, or a sentence. */
  where: string[] | string;
}

/** The catalogue of errors as one page in two forms: `generated/errors.md` to read here, `generated/errors.html` for the server's `/errors`. */
export function errorsPage(
  document: Document,
  catalogue: ErrorCatalogue,
  outcomes: OutcomeCatalogue,
  graphql: OutcomeCatalogue,
): { markdown: string; html: string } {
  const sections = [
    ...Object.entries(catalogue).map(([tag, entry]) => ({ tag, kind: String(entry.status), where: usersOf(document, tag), ...entry })),
    ...Object.entries(outcomes).map(([tag, entry]) => ({ tag, kind: 'reason of an outcome', where: OF_OUTCOMES, ...entry })),
    ...Object.entries(graphql).map(([tag, entry]) => ({ tag, kind: 'error in a GraphQL answer', where: OF_GRAPHQL, ...entry })),
  ];
  return { markdown: markdown(sections), html: html(sections) };
}

const OF_OUTCOMES = 'Outcomes of batches; the request itself succeeds.';
const OF_GRAPHQL = 'Answers of GraphQL; the request itself succeeds.';

function usersOf(document: Document, tag: string): Section['where'] {
  const all = operationsOf(document).map(({ operation }) => operation);
  const users = all.filter((operation) => operation['x-errors'].includes(tag)).map(({ operationId }) => operationId);
  return users.length === all.length ? 'Every operation.' : users;
}

const again = (retry: boolean) => (retry ? 'may succeed when repeated' : 'do not repeat unchanged');

const INTRODUCTION = `The tag is the contract, the message is for people. Each operation checks in the order in which its description lists
the tags, so the first that applies is the one that is answered.`;

function markdown(sections: Section[]): string {
  const spelt = ({ where }: Section) => (typeof where === 'string' ? where : `${where.map((name) => `\`${name}\``).join(', ')}.`);
  return `# Errors

Every refusal is a JSON object \`{"error": "<tag>", "message": "…", "request_id": "req_…"}\`.
${INTRODUCTION}

${sections
  .map(
    (section) => `## ${section.tag}

**${section.kind}** · ${again(section.retry)}

${section.message}

*What to do:* ${section.fix}

*Where:* ${spelt(section)}
`,
  )
  .join('\n')}`;
}

/** One anchor a tag: `/errors#slug_taken`. */
function html(sections: Section[]): string {
  const spelt = ({ where }: Section) =>
    typeof where === 'string' ? where : `${where.map((name) => `<a href="/docs/${name}"><code>${name}</code></a>`).join(', ')}.`;
  return `<p><a href="/docs">Documentation</a></p>
<h1>Errors</h1>
<p>Every refusal is <code>{"error": "&lt;tag&gt;", "message": "…", "request_id": "req_…"}</code>.
${INTRODUCTION}</p>
${sections
  .map(
    (section) => `<section class="card" id="${section.tag}">
<span class="badge">${section.kind} · ${again(section.retry)}</span>
<h2><a href="#${section.tag}"><code>${section.tag}</code></a></h2>
<p>${escapeHtml(section.message)}</p>
<p class="soft">${escapeHtml(section.fix)}</p>
<p class="soft">${spelt(section)}</p>
</section>
`,
  )
  .join('')}`;
}
