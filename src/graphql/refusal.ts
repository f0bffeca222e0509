import { GraphQLError, Kind } from 'graphql';
import { type ErrorTag, errors, type GraphqlTag, graphqlErrors } from '../../generated/errors.ts';
import type { components } from '../../generated/openapi.ts';

export type ErrorView = components['schemas']['GraphqlError'];

/** The catalogue is one, also for what only GraphQL answers. */
type Code = ErrorTag | GraphqlTag;
const CATALOGUE: Record<Code, { message: string }> = { ...errors, ...graphqlErrors };

const MESSAGE_MAX = 1000;

/** An error of the catalogue in GraphQL's form. */
export function refusal(code: Code, message: string = CATALOGUE[code].message): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** What the library has found wrong with a document or its variables: in its own words, for they say where and how. */
export function invalidView(error: GraphQLError): ErrorView {
  return errorView(error, 'graphql_invalid');
}

export function tooComplexView(): ErrorView {
  return errorView(refusal('graphql_too_complex'), 'graphql_too_complex');
}

/**
 * An error of a run. What the library itself complains of is the request's mistake where it is about the request or a value in it,
 * like a variable; where it is about a field, it is ours, and nobody but the operators is told what it was.
 */
export function fieldErrorView(error: GraphQLError, report: (error: unknown) => void): ErrorView {
  const { nodes, path, extensions } = error;
  if (extensions['code'] !== undefined) return errorView(error, extensions['code'] as Code);
  const isAboutField = path !== undefined && (nodes?.every(({ kind }) => kind === Kind.FIELD) ?? true);
  if (!isAboutField) return invalidView(error);
  report(error);
  return errorView(error, 'internal', CATALOGUE.internal.message);
}

function errorView({ message: own, locations, path }: GraphQLError, code: Code, message = own): ErrorView {
  return {
    // It can repeat what the caller sent; what no text can hold is marked.
    message: message.slice(0, MESSAGE_MAX).toWellFormed().replaceAll('\0', '\ufffd'),
    ...(locations ? { locations: [...locations] } : {}),
    ...(path ? { path: [...path] } : {}),
    extensions: { code: code as ErrorView['extensions']['code'] },
  };
}
