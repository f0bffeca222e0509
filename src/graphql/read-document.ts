import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  Kind,
  Lexer,
  MaxIntrospectionDepthRule,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  Source,
  TokenKind,
  type ValidationContext,
  validate,
  visit,
} from 'graphql';
import { costOf } from './cost.ts';
import { type ErrorView, invalidView, tooComplexView } from './refusal.ts';
import { schema } from './schema.ts';

const TOKENS_MAX = 2000;
/** Under `__schema` it does not count: the question that every tool asks first is 15 levels deep. */
const DEPTH_MAX = 10;
const ALIASES_MAX = 15;
/** The place of each mistake is found by reading the text up to it, which takes the longer the more lines it has. */
const MISTAKES_MAX = 10;
const LINES_MAX = 10_000;
/** In values: more than two whole ladders. */
const COST_MAX = 3000;

const onReject = [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)];
const LIMITS = [
  maxDepthRule({ n: DEPTH_MAX, flattenFragments: true, propagateOnRejection: false, onReject }),
  maxAliasesRule({ n: ALIASES_MAX, allowList: [], propagateOnRejection: false, onReject }),
  MaxIntrospectionDepthRule,
];

/** What the library says when comparing the fields of a document with each other takes too long. */
const GIVEN_UP = 'Validation aborted.';

/** A document that fits the schema, or why it cannot be run. */
export type ReadDocument = { document: DocumentNode; operation: OperationDefinitionNode | undefined } | { refusals: ErrorView[] };

/**
 * Parses a document and checks it against the limits and the schema, in this order, so that what is too complex costs no more than
 * finding that out. Refuses with `graphql_invalid` and `graphql_too_complex`. An operation that is not named where it has to be is
 * left for the run to refuse.
 */
export function readDocument(text: string, operationName: string | null): ReadDocument {
  try {
    if (isTooLong(text)) return { refusals: [tooComplexView()] };
    const document = parse(text);
    if (validate(schema, document, LIMITS, { maxErrors: 1 }).length > 0) return { refusals: [tooComplexView()] };
    const mistakes = validate(schema, withoutRepeats(document), undefined, { maxErrors: MISTAKES_MAX });
    if (mistakes.some(({ message }) => message === GIVEN_UP)) return { refusals: [tooComplexView()] };
    if (mistakes.length > 0) return { refusals: mistakes.map(invalidView) };
    const operation = getOperationAST(document, operationName) ?? undefined;
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
      return { refusals: [invalidView(new GraphQLError('There are no subscriptions.'))] };
    }
    if (operation && costOf(document, operation) > COST_MAX) return { refusals: [tooComplexView()] };
    return { document, operation };
  } catch (error) {
    if (error instanceof GraphQLError) return { refusals: [invalidView(error)] };
    throw error;
  }
}

const LINE_BREAK = /\r\n|[\r\n]/;

/** The parser has the same limit of tokens, but only words to tell it from other mistakes. */
function isTooLong(text: string): boolean {
  if (text.split(LINE_BREAK, LINES_MAX + 1).length > LINES_MAX) return true;
  const lexer = new Lexer(new Source(text));
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; ) if (++count > TOKENS_MAX) return true;
  return false;
}

/**
 * A document as it is checked against the schema: a field that is asked for again in the same words is the same field, and left in,
 * each would be compared with every other. What runs is the document as it was sent, since an error says every place of its field.
 */
function withoutRepeats(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(set) {
      const seen = new Set<string>();
      const selections = set.selections.filter((selection) => {
        if (selection.kind !== Kind.FIELD || selection.selectionSet) return true;
        const words = print(selection);
        return !seen.has(words) && seen.add(words);
      });
      return { ...set, selections };
    },
  });
}
