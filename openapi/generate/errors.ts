import type { ErrorCatalogue, OutcomeCatalogue } from '../read/document.ts';

/** `generated/errors.ts`: the catalogue as types and as data. */
export function errorsModule(catalogue: ErrorCatalogue, outcomes: OutcomeCatalogue, graphql: OutcomeCatalogue): string {
  const entries = Object.entries(catalogue).map(
    ([tag, { status, message, fix, retry, extra = {} }]) => `  ${tag}: ${JSON.stringify({ status, message, fix, retry, extra })},`,
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
