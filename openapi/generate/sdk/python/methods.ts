import type { Field, GraphqlOperation, SdkModel, SdkOperation } from '../model.ts';
import { docstring, laid } from './layout.ts';
import { allTypes, onlyObject, type Parts } from './parts.ts';
import { docOf, isNullable, snake, spellSent, spellType, upper } from './spell.ts';
import { partIn } from './types.ts';

/** What methods are made for. */
export interface Scope {
  model: SdkModel;
  parts: Parts;
  flavour: 'sync' | 'async';
}

/** A method of a resource, as text. */
export interface Method {
  signature: string;
  doc: string;
  body: string;
}

const OPTIONS: [name: string, type: string, doc: string][] = [
  ['idempotency_key', 'str | None', 'Names the call, so that it takes effect once; one is made for every POST without it.'],
  ['timeout', 'float | None', "Seconds that one attempt may take; else the client's."],
  ['retries_max', 'int | None', "How often it is made again at most; else the client's."],
  ['deadline', 'float | None', "Seconds that the whole call may take, attempts and waits together; else the client's."],
];

/** What the SDK makes of the parameters of a list. */
const PAGE_DOCS: Record<string, string> = {
  limit: 'How many rows to ask for at a time, 1 to 200; 100 when it is left out.',
  offset: 'How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by offsets, not by cursor.',
  after: 'The `next` of a page, to go on behind it; from the first row when it is left out.',
};

export function method(operation: SdkOperation, scope: Scope): Method {
  const { pathFields, answer } = operation;
  const fields = operation.body?.fields ?? operation.queryFields.map((field) => (answer.kind === 'pages' ? inPages(field) : field));
  const clash = [...pathFields, ...fields].find((field) => OPTIONS.some(([name]) => name === snake(field.name)));
  if (clash) throw new Error(`${operation.name}: ${clash.name} is the name of an option`);
  const doubtful = fields.find((field) => !field.required && isNullable(field.type) && !operation.raw);
  if (doubtful) throw new Error(`${operation.name}: None as ${doubtful.name} could mean null, or that it is left out`);
  const given = [
    ...(pathFields.length > 0 ? [`path=${dict(pathFields)}`] : []),
    ...(fields.length > 0 || operation.body ? [`${operation.body ? 'body' : 'query'}=${dict(fields)}`] : []),
  ];
  const { reader, type, isOfForms = false } = readOf(operation, scope);
  const call = `Call${isOfForms ? `[${type}]` : ''}(${[`operations.${upper(operation.name)}`, reader, ...given].join(', ')})`;
  return {
    signature: signature(operation.name, pathFields, fields, type, answer.kind === 'pages' ? { ...scope, flavour: 'sync' } : scope),
    doc: docstring(documentation(operation, [...pathFields, ...fields], scope), '        '),
    body: answer.kind === 'pages' ? pagesBody(answer.next, call, type) : runBody(call, answer.kind === 'never', scope),
  };
}

const inPages = (field: Field): Field => ({ ...field, doc: PAGE_DOCS[field.name] ?? field.doc });

export function graphqlMethod(field: GraphqlOperation, scope: Scope): Method {
  const { name, answer, document } = field;
  const type = spellType(answer);
  const part = partIn(answer, allTypes(scope.model)) ?? 'None';
  const body = `{"query": documents.${upper(name)}, "variables": ${dict(field.arguments)}}`;
  const call = `Call[${type}](operations.GRAPHQL, field_of("${name}", ${part}), body=${body})`;
  const doc = [
    field.doc,
    '',
    `\`${document}\``,
    '',
    ...argumentDocs(field.arguments, scope),
    'Raises:',
    '    GraphqlRefusalError: The field is refused.',
  ];
  return {
    signature: signature(name, [], field.arguments, type, scope),
    doc: docstring(doc.join('\n'), '        '),
    body: runBody(call, false, scope),
  };
}

function signature(name: string, positional: Field[], fields: readonly Field[], answer: string, { parts, flavour }: Scope): string {
  const parameter = ({ name, type, required }: Field) => {
    const spelled = spellSent(type, parts);
    return `${snake(name)}: ${spelled}${required ? '' : `${spelled.endsWith(' | None') ? '' : ' | None'} = None`}`;
  };
  const parameters = [
    'self',
    ...positional.map(parameter),
    '*',
    ...[...fields].sort((a, b) => Number(b.required) - Number(a.required)).map(parameter),
    ...OPTIONS.map(([option, type]) => `${option}: ${type} = None`),
  ];
  return laid(`${flavour === 'async' ? 'async ' : ''}def ${snake(name)}(${parameters.join(', ')}) -> ${answer}:`, '    ');
}

const OPTIONS_GIVEN = `Options(${OPTIONS.map(([name]) => name).join(', ')})`;

function runBody(call: string, isNever: boolean, { flavour }: Scope): string {
  const run = `${flavour === 'async' ? 'await ' : ''}self._kernel.run(${call}, ${OPTIONS_GIVEN})`;
  return laid(isNever ? run : `return ${run}`, '        ');
}

function pagesBody(next: string, call: string, type: string): string {
  return laid(`return ${type}(self._kernel, ${call}, "${next}", ${OPTIONS_GIVEN})`, '        ');
}

/** A dict of fields by their names in JSON; optional ones only if they are given. */
function dict(fields: readonly Field[]): string {
  const entry = ({ name }: Field) => `"${name}": ${snake(name)}`;
  const required = fields.filter((field) => field.required).map(entry);
  const optional = fields.filter((field) => !field.required).map(entry);
  if (optional.length === 0) return `{${required.join(', ')}}`;
  const given = `given({${optional.join(', ')}})`;
  return required.length === 0 ? given : `{${[...required, `**${given}`].join(', ')}}`;
}

interface Read {
  /** The function that reads it. */
  reader: string;
  /** The type that is read. */
  type: string;
  /** Whether it has several forms, so that the reader does not say which type it is. */
  isOfForms?: boolean;
}

function readOf({ answer }: SdkOperation, { model, flavour }: Scope): Read {
  switch (answer.kind) {
    case 'object': {
      const only = onlyObject(answer.type, model);
      if (only) return { reader: `only("${only.name}", ${spellType(only.type)})`, type: spellType(only.type) };
      const part = partIn({ kind: 'named', name: answer.type }, allTypes(model));
      if (part !== answer.type) return { reader: `form_of(${part})`, type: answer.type, isOfForms: true };
      return { reader: `object_of(${answer.type})`, type: answer.type };
    }
    case 'pages': {
      const pages = flavour === 'async' ? 'AsyncPages' : 'Pages';
      return { reader: `page_of(${answer.page})`, type: `${pages}[${answer.page}, ${spellType(answer.item)}]` };
    }
    case 'text':
      return { reader: `text_of("${answer.mediaType}")`, type: 'TextAnswer' };
    case 'stream': {
      const stream = flavour === 'async' ? 'AsyncTextStream' : 'TextStream';
      return { reader: `stream_of(${stream})`, type: stream };
    }
    case 'redirect':
      return { reader: 'redirect', type: 'Redirect' };
    case 'never':
      return { reader: 'never', type: 'NoReturn' };
  }
}

function documentation(operation: SdkOperation, fields: readonly Field[], scope: Scope): string {
  const { name, namespaces, doc, deprecated, errors, method, path } = operation;
  const refusals = errors.length > 0 ? ['Raises:', `    RefusalError: With the tag ${errors.map((tag) => `\`${tag}\``).join(', ')}.`] : [];
  const places = namespaces.map((namespace) => `\`${namespace}.${snake(name)}\``).join(' and ');
  const alike = namespaces.length > 1 ? [`${places} are the same.`, ''] : [];
  const warning = deprecated ? ['', 'Deprecated: nobody should begin to use it.'] : [];
  return [doc, ...warning, '', `\`${method} ${path}\``, '', ...alike, ...argumentDocs(fields, scope), ...refusals].join('\n');
}

function argumentDocs(fields: readonly Field[], { model }: Scope): string[] {
  const own = fields.map((field) => `    ${snake(field.name)}: ${docOf(field, allTypes(model))}`);
  const options = OPTIONS.map(([name, , doc]) => `    ${name}: ${doc}`);
  return ['Args:', ...own, ...options, ''];
}
