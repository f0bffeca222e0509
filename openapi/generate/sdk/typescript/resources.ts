import type { Caller } from '../../../read/precedence.ts';
import type { Field, GraphqlOperation, SdkModel, SdkOperation } from '../model.ts';
import { camel, comment, inputOf, namesIn, pascal, property, spellType } from './spell.ts';

/** Whose client it is, and what it may call. */
export interface Audience {
  name: 'Admin' | 'User';
  callers: Caller[];
}

/** `admin.ts` and `user.ts`: a class for every namespace, and one that has them all. */
export function resourcesModule(model: SdkModel, { name, callers }: Audience): string {
  const operations = model.operations.filter(({ caller }) => callers.includes(caller));
  const namespaces = [...new Set(operations.map(({ namespaces: [first] }) => first))].sort();
  const used = new Set(operations.flatMap(typesOf));
  const classes = namespaces.map((namespace) => {
    const own = operations.filter((operation) => operation.namespaces.includes(namespace)).map(method);
    const more = namespace === 'graphql' ? model.graphqlOperations.map(graphqlMethod) : [];
    return resource(`${name}${pascal(namespace)}`, [...own, ...more]);
  });
  for (const type of model.graphqlOperations.flatMap(graphqlTypes)) used.add(type);
  const fields = namespaces.map((namespace) => `  readonly ${camel(namespace)}: ${name}${pascal(namespace)};\n`);
  const made = namespaces.map((namespace) => `    this.${camel(namespace)} = new ${name}${pascal(namespace)}(kernel);\n`);
  const answered = new Set(operations.map(({ answer }) => answer.kind));
  const ofKernel = [
    'CallOptions',
    'Kernel',
    ...(answered.has('redirect') ? ['Redirect'] : []),
    ...(answered.has('text') ? ['TextAnswer'] : []),
    ...(answered.has('stream') ? ['TextStream'] : []),
  ];
  return `import type { ${ofKernel.join(', ')} } from '../../../src/sdk/typescript/kernel.ts';
import type { Pages } from '../../../src/sdk/typescript/pages.ts';
import { operations } from './operations.ts';
import type {
${[...used]
  .sort()
  .map((type) => `  ${type},\n`)
  .join('')}} from './types.ts';

${classes.join('\n')}
/** Everything that this caller may call. */
export class ${name}Resources {
${fields.join('')}
  constructor(kernel: Kernel) {
${made.join('')}  }
}
`;
}

/** `console.ts`: what a page of the console calls, which is everything that operators may call, and its own session. */
export function consoleModule({ operations }: SdkModel): string {
  const own = operations.filter(({ caller }) => caller === 'console');
  return `import type { CallOptions, Kernel } from '../../../src/sdk/typescript/kernel.ts';
import { AdminResources } from './admin.ts';
import { operations } from './operations.ts';
import type { ${[...new Set(own.flatMap(typesOf))].sort().join(', ')} } from './types.ts';

${resource('ConsoleSession', own.map(method))}
/** Everything that a page of the console may call. */
export class ConsoleResources extends AdminResources {
  readonly session: ConsoleSession;

  constructor(kernel: Kernel) {
    super(kernel);
    this.session = new ConsoleSession(kernel);
  }
}
`;
}

function resource(name: string, methods: string[]): string {
  return `export class ${name} {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

${methods.join('\n')}}
`;
}

function method(operation: SdkOperation): string {
  const { name, answer, pathFields } = operation;
  const input = inputOf(operation);
  const parameters = [
    ...pathFields.map((field) => `${camel(field.name)}: ${spellType(field.type)}`),
    ...(input ? [`${input.name}: ${input.type}${input.optional ? ' = {}' : ''}`] : []),
    'options: CallOptions = {}',
  ];
  const path = pathFields.map((field) => (camel(field.name) === field.name ? field.name : `${field.name}: ${camel(field.name)}`));
  const given = [...(path.length > 0 ? [`path: { ${path.join(', ')} }`] : []), ...(input ? [input.name] : [])].join(', ');
  const call = answer.kind === 'pages' ? `pages(operations.${name}, '${answer.next}', ` : `${answer.kind}(operations.${name}, `;
  return `${comment(docOf(operation), '  ')}  ${name}(${parameters.join(', ')}): ${answerType(operation)} {
    return this.#kernel.${call}{${given === '' ? '' : ` ${given} `}}, options);
  }
`;
}

function answerType({ answer }: SdkOperation): string {
  if (answer.kind === 'pages') return `Pages<${answer.page}, ${spellType(answer.item)}>`;
  const types = {
    object: answer.kind === 'object' ? answer.type : '',
    text: 'TextAnswer',
    stream: 'TextStream',
    redirect: 'Redirect',
    never: 'never',
  };
  return `Promise<${types[answer.kind]}>`;
}

function docOf({ name, namespaces, doc, deprecated, pathFields, errors, method, path }: SdkOperation): string {
  const parameters = pathFields.map((field) => `@param ${camel(field.name)} ${field.doc.replaceAll('\n', ' ')} ${field.bounds}`.trim());
  const refusals = errors.length > 0 ? [`@throws {RefusalError} with the tag ${errors.map((tag) => `\`${tag}\``).join(', ')}`] : [];
  const places = namespaces.map((namespace) => `\`${camel(namespace)}.${name}\``).join(' and ');
  const alike = namespaces.length > 1 ? [`${places} are the same.`, ''] : [];
  const warning = deprecated ? ['@deprecated Nobody should begin to use it.'] : [];
  return [doc, '', `\`${method} ${path}\``, '', ...alike, ...parameters, ...refusals, ...warning].join('\n');
}

function typesOf(operation: SdkOperation): string[] {
  const { answer, pathFields } = operation;
  const answered = answer.kind === 'pages' ? [answer.page, ...namesIn(answer.item)] : answer.kind === 'object' ? [answer.type] : [];
  const input = inputOf(operation);
  return [...answered, ...pathFields.flatMap((field) => namesIn(field.type)), ...(input ? [input.type] : [])];
}

function graphqlMethod({ name, doc, arguments: given, answer, document }: GraphqlOperation): string {
  const optional = given.every(({ required }) => !required);
  const variables = `variables: {\n${given
    .map((field) =>
      property(field as Field)
        .replaceAll(/^/gm, '  ')
        .trimEnd(),
    )
    .join('\n')}\n  }`;
  const parameters = [...(given.length > 0 ? [`${variables}${optional ? ' = {}' : ''}`] : []), 'options: CallOptions = {}'];
  const send = `'${name}', '${document}', ${given.length > 0 ? 'variables' : '{}'}`;
  return `${comment(`${doc}\n\n\`${document}\`\n\n@throws {GraphqlRefusalError}`, '  ')}  ${name}(${parameters.join(', ')}): Promise<${spellType(answer)}> {
    return this.#kernel.graphql(operations.graphql, ${send}, options);
  }
`;
}

function graphqlTypes({ arguments: given, answer }: GraphqlOperation): string[] {
  return [...namesIn(answer), ...given.flatMap(({ type }) => namesIn(type))];
}
