import { type Field, type NamedType, type ObjectType, partsOf, type SdkModel, type SdkOperation, type TypeExpression } from '../model.ts';

/** Those of REST and those of GraphQL. */
export const allTypes = ({ types, graphqlTypes }: SdkModel): NamedType[] => [...types, ...graphqlTypes];

/** Which types occur in answers, which in requests, and which of them are made of objects. */
export interface Parts {
  answered: Set<string>;
  sent: Set<string>;
  isObject(name: string): boolean;
}

export function readParts(model: SdkModel): Parts {
  const types = allTypes(model);
  const sentFields = model.operations.flatMap(({ body, pathFields, queryFields }) => [
    ...pathFields,
    ...queryFields,
    ...(body?.fields ?? []),
  ]);
  const variables = model.graphqlOperations.flatMap((operation) => operation.arguments);
  const answers = [
    ...model.operations.flatMap((operation) => answerNames(operation, model)),
    ...model.graphqlOperations.flatMap(({ answer }) => leavesOf(answer)),
  ];
  const isObject = (name: string): boolean => {
    const type = types.find((one) => one.name === name);
    return type?.kind === 'object' || (type?.kind === 'alias' && leavesOf(type.type).some(isObject));
  };
  return {
    answered: partsOf(types, answers),
    sent: partsOf(
      types,
      [...sentFields, ...variables].flatMap(({ type }) => leavesOf(type)),
    ),
    isObject,
  };
}

function answerNames({ answer }: SdkOperation, model: SdkModel): string[] {
  if (answer.kind === 'pages') return [answer.page];
  if (answer.kind !== 'object') return [];
  const only = onlyObject(answer.type, model);
  return only ? leavesOf(only.type) : [answer.type];
}

/** The only property of an object, if it is an object too: the outer one says nothing. */
export function onlyObject(name: string, { types }: SdkModel): Field | undefined {
  const find = (wanted: string) => types.find((type): type is ObjectType => type.kind === 'object' && type.name === wanted);
  const [only, ...others] = find(name)?.fields ?? [];
  return only?.type.kind === 'named' && others.length === 0 && find(only.type.name) ? only : undefined;
}

/** The names in an expression. */
export function leavesOf(type: TypeExpression): string[] {
  if (type.kind === 'named') return [type.name];
  if (type.kind === 'list') return leavesOf(type.of);
  return type.kind === 'union' ? type.of.flatMap(leavesOf) : [];
}
