import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Field, GraphqlOperation, NamedType, ObjectType, TypeExpression } from './model.ts';

const SCALARS = { Int: 'integer', Float: 'number', String: 'string', Boolean: 'boolean', ID: 'string' } as const;

/** A prefix for the names of GraphQL, so that they do not collide with those of REST. */
const nameOf = (name: string) => `Graphql${name}`;

export function readGraphqlSchema(): GraphQLSchema {
  return buildSchema(readFileSync(new URL('../../user-tiers.graphql', import.meta.url), 'utf8'));
}

export function readGraphqlTypes(schema: GraphQLSchema): NamedType[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type as GraphQLObjectType))
    .filter((type) => isObjectType(type) || isInputObjectType(type))
    .map(readObject);
}

function readObject(type: GraphQLObjectType | GraphQLInputObjectType): ObjectType {
  const fields = Object.values(type.getFields()).map((field) => ({
    name: field.name,
    type: readExpression(field.type),
    required: isInputObjectType(type) ? isRequiredInputField(field as never) : true,
    doc: field.description ?? '',
    bounds: '',
  }));
  return { kind: 'object', name: nameOf(type.name), doc: type.description ?? '', fields };
}

/** Every type that is not marked with `!` can be null. */
function readExpression(type: GraphQLType): TypeExpression {
  if (!isNonNullType(type)) return { kind: 'union', of: [readPresent(type), { kind: 'plain', name: 'null' }] };
  return readPresent(type.ofType);
}

function readPresent(type: GraphQLType): TypeExpression {
  if (isListType(type)) return { kind: 'list', of: readExpression(type.ofType) };
  const { name } = getNamedType(type);
  const scalar = SCALARS[name as keyof typeof SCALARS];
  return scalar ? { kind: 'plain', name: scalar } : { kind: 'named', name: nameOf(name) };
}

/** Every root field as a method that asks for everything there is. */
export function readGraphqlOperations(schema: GraphQLSchema): GraphqlOperation[] {
  const of = (kind: string, type: GraphQLObjectType | undefined | null) =>
    Object.values(type?.getFields() ?? {}).map((field) => readOperation(kind, field));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

function readOperation(kind: string, field: GraphQLField<unknown, unknown>): GraphqlOperation {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = field.args.length > 0 ? `${field.name}(${given})` : field.name;
  return {
    name: field.name,
    doc: field.description ?? '',
    arguments: field.args.map(
      (argument): Field => ({
        name: argument.name,
        type: isRequiredArgument(argument) ? readExpression(argument.type) : readPresent(argument.type),
        required: isRequiredArgument(argument),
        doc: argument.description ?? '',
        bounds: '',
      }),
    ),
    answer: readExpression(field.type),
    document: `${kind}${variables === '' ? '' : ` (${variables})`} { ${call}${selectionOf(field.type)} }`,
  };
}

function selectionOf(type: GraphQLType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).map((field) => field.name + selectionOf(field.type));
  return ` { ${fields.join(' ')} }`;
}
