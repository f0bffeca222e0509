import { type NamedType, partsOf, type SdkModel, type SdkOperation } from '../model.ts';
import { camel, comment, inputOf, property, spellType } from './spell.ts';

/** `types.ts`: every schema, and the query of every operation that has one. */
export function typesModule(model: SdkModel): string {
  const queries = model.operations.flatMap((operation): NamedType[] => {
    const input = inputOf(operation);
    if (input?.name !== 'query') return [];
    return [{ kind: 'object', name: input.type, doc: `What \`${operation.name}\` can be asked for.`, fields: operation.queryFields }];
  });
  // Not in `errors.ts`, which imports the kernel's errors: these know the codes.
  const codes = `/** Every code of an error in a GraphQL answer. */\nexport type GraphqlTag =\n${model.graphqlCodes.map((code) => `  | '${code}'`).join('\n')};\n`;
  return [...[...model.types, ...queries, ...model.graphqlTypes].map(declaration), codes].join('\n');
}

function declaration(type: NamedType): string {
  if (type.kind === 'alias') return `${comment(`${type.doc}\n${type.bounds}`)}export type ${type.name} = ${spellType(type.type)};\n`;
  return `${comment(type.doc)}export interface ${type.name} {\n${type.fields.map(property).join('')}}\n`;
}

/** `names.ts`: the names that TypeScript spells otherwise than the JSON. How it does so, the kernel knows: pages load each name once. */
export function namesModule(model: SdkModel): string {
  const spoken = partsOf(model.types, model.operations.filter(({ raw }) => !raw).flatMap(typesOf));
  const fields = model.types.flatMap((type) => (type.kind === 'object' && spoken.has(type.name) ? type.fields : []));
  const wireNames = new Set(fields.map(({ name }) => name));
  const queryNames = model.operations.flatMap(({ queryFields }) => queryFields.map(({ name }) => name));
  const names = [...new Set([...wireNames, ...queryNames])].filter((name) => camel(name) !== name).sort();
  const ambiguous = names.find((name) => wireNames.has(camel(name)));
  if (ambiguous) throw new Error(`${ambiguous} and ${camel(ambiguous)} would be one name in TypeScript`);
  const entries = names.map((name) => `  '${name}',\n`);
  const free = fields.filter(({ type }) => type.kind === 'free').map(({ name }) => name);
  const mixed = fields.find(({ name, type }) => type.kind !== 'free' && free.includes(name));
  if (mixed) throw new Error(`${mixed.name} holds names of the contract in one place, and others in another`);
  const freeNames = [...new Set(free)].map((name) => `'${name}'`).join(', ');
  const untouched = `\n/** The properties in which are names that the contract does not know. */\nexport const freeNames: readonly string[] = [${freeNames}];\n`;
  return `/** Every name of the wire that is another one here. */\nexport const wireNames: readonly string[] = [\n${entries.join('')}];\n${untouched}`;
}

function typesOf({ answer, body }: SdkOperation): string[] {
  const answered = answer.kind === 'pages' ? [answer.page] : answer.kind === 'object' ? [answer.type] : [];
  return body ? [...answered, body.name] : answered;
}
