import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  getVariableValues,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { CallContext } from '../core/tx.ts';
import { fragmentsOf, mergedFields } from './fields.ts';
import { refusal } from './refusal.ts';
import { schema } from './schema.ts';

/** Whatever else there is, only operators may ask for. */
const FOR_USERS = new Set(['getUserTiers', 'getUser']);

export function isForUsers(name: string): boolean {
  return FOR_USERS.has(name);
}

/** The operation of the contract that does the same as an operators' field. */
const SAME_AS: Readonly<Record<string, OperationId>> = {
  getUserTiers: 'listUserTiers',
  getTaskSetting: 'getTaskSetting',
  previewUserTier: 'previewUserTier',
  addNewUserTier: 'addUserTier',
  updateUserTier: 'updateUserTier',
  deleteUserTier: 'deleteUserTier',
  addNewSetting: 'putTaskSetting',
  updateTaskSetting: 'putTaskSetting',
};

/**
 * Throws where a field at the root is not for this caller: `admin_required`, and what the operation that does the same would be refused
 * with, `scope_missing` and `confirmation_required`.
 */
export function refuseField(name: string, { actor, now }: Pick<CallContext, 'actor' | 'now'>): void {
  if (actor.kind !== 'operator') {
    if (isForUsers(name)) return;
    throw refusal('admin_required');
  }
  const operation = SAME_AS[name];
  if (operation === undefined) return; // introspection, and what is a user's own
  const { scopes, confirms } = operations[operation];
  if (!scopes.some((scope) => actor.scopes.has(scope))) throw refusal('scope_missing');
  if (confirms && actor.session && actor.session.freshUntil <= now) throw refusal('confirmation_required');
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * What a user is answered whose operation asks for nothing but what is the operators': the same as when it is run, without running it
 * or looking at any variable but the switches of fields. Undefined when there is something to run.
 */
export function refuseWhole(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): ExecutionResult | undefined {
  const fragments = fragmentsOf(document);
  const asked = [...mergedFields(fragments, [operation.selectionSet]).values()].flat();
  if (asked.some(({ name: { value } }) => isForUsers(value) || value.startsWith('__'))) return undefined;
  const { errors, coerced = {} } = getVariableValues(schema, (operation.variableDefinitions ?? []).filter(isSwitch), variables);
  if (errors) return { errors };
  try {
    const isAsked = (selection: SelectionNode) =>
      getDirectiveValues(GraphQLSkipDirective, selection, coerced)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, coerced)?.['if'] !== false;
    return refusalOf([...mergedFields(fragments, [operation.selectionSet], isAsked)]);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }; // a switch that was set to null
    throw error;
  }
}

function refusalOf(fields: readonly [name: string, places: readonly FieldNode[]][]): ExecutionResult {
  const errors = fields.map(([name, places]) => locatedError(refusal('admin_required'), places, [name]));
  return { ...(errors.length > 0 && { errors }), data: Object.fromEntries(fields.map(([name]) => [name, null])) };
}

/** `@skip` and `@include` take a Boolean, and nothing that is made of others. */
function isSwitch({ type }: VariableDefinitionNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean';
}
