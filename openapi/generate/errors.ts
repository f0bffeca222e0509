import { type Document, type ErrorCatalogue, type OutcomeCatalogue, type OutcomeEntry, operationsOf } from './document.ts';

/** `generated/errors.ts`: the catalogue as types and as data. */
export function errorsModule(catalogue: ErrorCatalogue, outcomes: OutcomeCatalogue, graphql: OutcomeCatalogue): string {
  const entries = Object.entries(catalogue).map(
    ([tag, { status, message, fix, retry, extra }]) => `  ${tag}: ${JSON.stringify({ status, message, fix, retry, extra: extra ?? {} })},`,
  );
  const plain = (entries: OutcomeCatalogue) =>
    Object.entries(entries).map(([tag, { message, fix, retry }]) => `  ${tag}: ${JSON.stringify({ message, fix, retry })},`);
  return `/** Every error tag a request can be refused with: its status, its words, what to do, and whether to try again. */
export const errors = {
${entries.join('\n')}
} as const;

export type ErrorTag = keyof typeof errors;

/** The tags that are only reasons: one outcome of a batch carries them, while the request succeeds. */
export const outcomeErrors = {
${plain(outcomes).join('\n')}
} as const;

export type OutcomeTag = keyof typeof outcomeErrors;

/** The tags that only GraphQL answers carry, whose request succeeds. */
export const graphqlErrors = {
${plain(graphql).join('\n')}
} as const;

export type GraphqlTag = keyof typeof graphqlErrors;
`;
}

/** `generated/errors.md`: the page of the catalogue. */
export function errorsPage(document: Document, catalogue: ErrorCatalogue, outcomes: OutcomeCatalogue, graphql: OutcomeCatalogue): string {
  const placed = operationsOf(document);
  const refusals = Object.entries(catalogue).map(([tag, entry]) => {
    const users = placed.filter(({ operation }) => operation['x-errors'].includes(tag)).map(({ operation }) => operation.operationId);
    const where = users.length === placed.length ? 'Every operation.' : `${users.map((name) => `\`${name}\``).join(', ')}.`;
    return section(tag, String(entry.status), entry, where);
  });
  const reasons = Object.entries(outcomes).map(([tag, entry]) =>
    section(tag, 'reason of an outcome', entry, 'Outcomes of batches; the request itself succeeds.'),
  );
  const codes = Object.entries(graphql).map(([tag, entry]) =>
    section(tag, 'error in a GraphQL answer', entry, '`graphql`; the request itself succeeds.'),
  );
  return `# Errors

Every refusal is a JSON object \`{"error": "<tag>", "message": "…", "request_id": "req_…"}\`. The tag is the contract, the
message is for people. Each operation checks in the order in which its description lists the tags, so the first that applies
is the one that is answered.

${[...refusals, ...reasons, ...codes].join('\n')}`;
}

function section(tag: string, kind: string, { message, fix, retry }: OutcomeEntry, where: string): string {
  return [
    `## ${tag}`,
    '',
    `**${kind}** · ${retry ? 'may succeed when repeated' : 'do not repeat unchanged'}`,
    '',
    message,
    '',
    `*What to do:* ${fix}`,
    '',
    `*Where:* ${where}`,
    '',
  ].join('\n');
}
