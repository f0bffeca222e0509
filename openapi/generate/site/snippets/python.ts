import type { SdkOperation } from '../../sdk/model.ts';
import { snake } from '../../sdk/python/spell.ts';
import type { ExampleRequest } from './request.ts';

const COLUMNS = 88;

/** The request as a program with `triport-sdk`, which takes its address and its credentials from the environment. */
export function pythonSnippet(operation: SdkOperation, request: ExampleRequest): string {
  const isOperators = operation.caller === 'operator' || operation.caller === 'operator_or_user';
  const [client, type] = isOperators ? ['admin', 'TriportAdmin'] : ['client', 'TriportClient'];
  const never = operation.answer.kind === 'never';
  const call = `${client}.${operation.namespaces[0]}.${snake(operation.name)}`;
  const given = argumentsOf(operation, request);
  const line = `${call}(${given.join(', ')})`;
  const fits = line.length <= COLUMNS && !line.includes('\n');
  const whole = fits ? line : `${call}(\n${given.map((one) => `    ${one.replaceAll('\n', '\n    ')},\n`).join('')})`;
  return `from triport import ${never ? 'RetiredError, ' : ''}${type}

${client} = ${type}()
${use(operation, whole)}`;
}

function use({ answer }: SdkOperation, call: string): string {
  switch (answer.kind) {
    case 'pages':
      return `for item in ${call}:\n    print(item)`;
    case 'text':
      return `answer = ${call}\nprint(answer.text)`;
    case 'stream':
      return `for part in ${call}:\n    print(part, end="")`;
    case 'redirect':
      return `answer = ${call}\nprint(answer.location)`;
    case 'never':
      return `try:\n    ${call}\nexcept RetiredError as error:\n    print(error.tag)`;
    case 'object':
      return `answer = ${call}\nprint(answer)`;
  }
}

function argumentsOf(operation: SdkOperation, { pathValues, query, body }: ExampleRequest): string[] {
  const named = query.map(({ name, value }): [string, unknown] => [name, truth(operation, name, value)]);
  const fields = operation.body ? Object.entries((body ?? {}) as object) : named;
  return [...pathValues.map(({ value }) => spelled(value)), ...fields.map(([name, value]) => `${snake(name)}=${spelled(value)}`)];
}

/** In an address a truth value is one of two words. */
function truth({ queryFields }: SdkOperation, name: string, value: unknown): unknown {
  const type = queryFields.find((field) => field.name === name)?.type;
  return type?.kind === 'plain' && type.name === 'boolean' ? value === 'true' : value;
}

const WORDS = new Map<unknown, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
]);

/** A value as this language writes it, over several lines where one would be too long. */
function spelled(value: unknown, indent = ''): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return WORDS.get(value) ?? String(value);
  const deeper = `${indent}    `;
  const parts = Array.isArray(value)
    ? value.map((item) => spelled(item, deeper))
    : Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${spelled(part, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const line = `${open}${parts.join(', ')}${close}`;
  if (indent.length + line.length <= COLUMNS - 16 && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
}
