import { type Document, type ErrorCatalogue, operationsOf } from './document.ts';

/** `generated/errors.ts`: the catalogue as types and as data. */
export function errorsModule(catalogue: ErrorCatalogue): string {
  const entries = Object.entries(catalogue).map(
    ([tag, { status, message, fix, retry, extra }]) => `  ${tag}: ${JSON.stringify({ status, message, fix, retry, extra: extra ?? {} })},`,
  );
  return `/** Every error tag a client can receive, with its status, its words, what to do, and whether to try again. */
export const errors = {
${entries.join('\n')}
} as const;

export type ErrorTag = keyof typeof errors;
`;
}

/** `generated/errors.md`: the page of the catalogue. */
export function errorsPage(document: Document, catalogue: ErrorCatalogue): string {
  const placed = operationsOf(document);
  const sections = Object.entries(catalogue).map(([tag, entry]) => {
    const users = placed.filter(({ operation }) => operation['x-errors'].includes(tag)).map(({ operation }) => operation.operationId);
    const where = users.length === placed.length ? 'Every operation.' : `${users.map((name) => `\`${name}\``).join(', ')}.`;
    return [
      `## ${tag}`,
      '',
      `**${entry.status}** · ${entry.retry ? 'may succeed when repeated' : 'do not repeat unchanged'}`,
      '',
      entry.message,
      '',
      `*What to do:* ${entry.fix}`,
      '',
      `*Where:* ${where}`,
      '',
    ].join('\n');
  });
  return `# Errors

Every refusal is a JSON object \`{"error": "<tag>", "message": "…", "request_id": "req_…"}\`. The tag is the contract, the
message is for people. Each operation checks in the order in which its description lists the tags, so the first that applies
is the one that is answered.

${sections.join('\n')}`;
}
