import type { SdkOperation } from '../../sdk/model.ts';
import { camel } from '../../sdk/typescript/spell.ts';
import type { ExampleRequest } from './request.ts';

const COLUMNS = 88;

/** The request as a program with `@triport/sdk`, which takes its address and its credentials from the environment. */
export function typescriptSnippet(operation: SdkOperation, request: ExampleRequest): string {
  const isOperators = operation.caller === 'operator' || operation.caller === 'operator_or_user';
  const [client, type] = isOperators ? ['admin', 'TriportAdmin'] : ['client', 'TriportClient'];
  const never = operation.answer.kind === 'never';
  const method = `${client}.${camel(operation.namespaces[0])}.${operation.name}`;
  const line = `${method}(${argumentsOf(operation, request, COLUMNS)})`;
  const fits = line.length <= COLUMNS || line.includes('\n');
  const call = fits ? line : `${method}(${argumentsOf(operation, request, 0)})`;
  return `import { ${never ? 'RetiredError, ' : ''}${type} } from '@triport/sdk';

const ${client} = new ${type}();
${use(operation, call)}`;
}

function use({ answer }: SdkOperation, call: string): string {
  switch (answer.kind) {
    case 'pages':
      return `for await (const item of ${call}) {\n  console.log(item);\n}`;
    case 'text':
      return `const { text } = await ${call};\nconsole.log(text);`;
    case 'stream':
      return `for await (const part of await ${call}) {\n  console.log(part);\n}`;
    case 'redirect':
      return `const { location } = await ${call};\nconsole.log(location);`;
    case 'never':
      return `try {\n  await ${call};\n} catch (error) {\n  if (error instanceof RetiredError) console.log(error.tag);\n  else throw error;\n}`;
    case 'object':
      return `const answer = await ${call};\nconsole.log(answer);`;
  }
}

function argumentsOf(operation: SdkOperation, { pathValues, query, body }: ExampleRequest, columns: number): string {
  const named = Object.fromEntries(query.map(({ name, value }) => [name, truth(operation, name, value)]));
  const input = operation.body ? body : query.length > 0 ? named : undefined;
  const given = input === undefined ? [] : [spelled(input, !operation.raw, columns)];
  return [...pathValues.map(({ value }) => spelled(value, false, columns)), ...given].join(', ');
}

/** In an address a truth value is one of two words. */
function truth({ queryFields }: SdkOperation, name: string, value: unknown): unknown {
  const type = queryFields.find((field) => field.name === name)?.type;
  return type?.kind === 'plain' && type.name === 'boolean' ? value === 'true' : value;
}

/** A value as this language writes it, over several lines where one would be too long. */
function spelled(value: unknown, renames: boolean, columns: number, indent = ''): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => spelled(item, renames, COLUMNS, deeper))
    : Object.entries(value).map(([name, part]) => `${key(renames ? camel(name) : name)}: ${spelled(part, renames, COLUMNS, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  if (parts.length === 0) return `${open.trim()}${close.trim()}`;
  const line = `${open}${parts.join(', ')}${close}`;
  if (indent.length + line.length <= columns && !line.includes('\n')) return line;
  return `${open.trim()}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close.trim()}`;
}

const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);
