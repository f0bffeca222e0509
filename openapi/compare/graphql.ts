import {
  BreakingChangeType as Breaking,
  buildSchema,
  DangerousChangeType as Dangerous,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import type { Change } from './change.ts';

/** What the way back takes away was added on the way there; the words are those of graphql-js, turned around. */
const TURNED: Partial<Record<Breaking, [words: RegExp, turned: string]>> = {
  [Breaking.TYPE_REMOVED]: [/ was removed\.$/, ' was added.'],
  [Breaking.FIELD_REMOVED]: [/ was removed\.$/, ' was added.'],
  [Breaking.FIELD_CHANGED_KIND]: [/from (.+) to (.+)\.$/, 'from $2 to $1.'],
  [Breaking.ARG_CHANGED_KIND]: [/from (.+) to (.+)\.$/, 'from $2 to $1.'],
};

/**
 * The GraphQL half. graphql-js finds what breaks and what is merely worth a note, but not what is added or got stricter in the clients'
 * favour: those are the changes that would break on the way back.
 */
export function compareGraphql(old: string, now: string): Change[] {
  const [was, is] = [buildSchema(old), buildSchema(now)];
  const change = (what: string, breaking: boolean): Change => ({ where: 'user-tiers.graphql', what, breaking });
  const found = [
    ...breakingChanges(was, is).map(({ description }) => change(description, true)),
    // Leaving the argument out would mean something else.
    ...findDangerousChanges(was, is).map(({ type, description }) => change(description, type === Dangerous.ARG_DEFAULT_VALUE_CHANGE)),
  ];
  const gained = breakingChanges(is, was).flatMap(({ type, description }) => {
    const [words, turned] = TURNED[type] ?? [];
    // A new field of an input is among the dangerous ones already.
    const isInput = type === Breaking.FIELD_REMOVED && isInputObjectType(is.getType(description.split('.', 1)[0] as string));
    return words && turned && !isInput ? [change(description.replace(words, turned), false)] : [];
  });
  return [...found, ...gained.filter(({ what }) => !found.some((other) => other.what === what))];
}

/** GraphQL's own scalars are there whether a schema uses them or not. */
function breakingChanges(old: GraphQLSchema, now: GraphQLSchema) {
  return findBreakingChanges(old, now).filter(({ description }) => !description.startsWith('Standard scalar '));
}
