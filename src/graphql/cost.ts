import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, fragmentsOf, mergedFields } from './fields.ts';
import { schema } from './schema.ts';

/** How many items every list of the schema can hold. */
const LIST_MAX = 100;

/** A badge is a document of its own; everything else counts as one value. */
const WEIGHTS: Readonly<Record<string, number>> = { svg: 10 };

/** How many values an operation can be answered with, at most. Introspection has limits of its own, and counts as one. */
export function costOf(document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): number {
  return costOfFields(fragmentsOf(document), schema.getRootType(operation) as GraphQLObjectType, [selectionSet]);
}

function costOfFields(fragments: Fragments, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): number {
  let cost = 0;
  for (const places of mergedFields(fragments, sets).values()) {
    const field = type.getFields()[(places[0] as FieldNode).name.value];
    cost += field ? costOfField(fragments, field, places) : 1;
  }
  return cost;
}

function costOfField(fragments: Fragments, { name, type }: GraphQLField<unknown, unknown>, places: readonly FieldNode[]): number {
  const item = getNamedType(type);
  if (!isObjectType(item)) return WEIGHTS[name] ?? 1;
  const sets = places.flatMap(({ selectionSet }) => selectionSet ?? []);
  return 1 + (isListType(getNullableType(type)) ? LIST_MAX : 1) * costOfFields(fragments, item, sets);
}
