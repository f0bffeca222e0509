import type { Field, SdkOperation, TypeExpression } from '../model.ts';

/** Spells `old_tier` as `oldTier`; names that are published in another case, such as `UserID` and `expiredTime`, stay. */
export const camel = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const pascal = (name: string) => {
  const word = camel(name);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
};

export function spellType(type: TypeExpression): string {
  switch (type.kind) {
    case 'named':
      return type.name;
    case 'plain':
      return type.name === 'integer' ? 'number' : type.name;
    case 'literal':
      return type.values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(' | ');
    case 'list':
      return `${type.of.kind === 'union' || type.of.kind === 'literal' ? `(${spellType(type.of)})` : spellType(type.of)}[]`;
    case 'free':
      return 'Record<string, unknown>';
    case 'union':
      return type.of.map(spellType).join(' | ');
  }
}

/** The types that have to be imported for an expression. */
export function namesIn(type: TypeExpression): string[] {
  if (type.kind === 'named') return [type.name];
  if (type.kind === 'list') return namesIn(type.of);
  return type.kind === 'union' ? type.of.flatMap(namesIn) : [];
}

const COLUMNS = 130;

/** Breaks lines that are too long to be read. */
function wrap(line: string): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) as string;
    if (last !== '' && last.length + word.length >= COLUMNS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** A doc comment, or nothing. */
export function comment(text: string, indent = ''): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n').flatMap(wrap);
  if (lines.length === 1) return lines[0] === '' ? '' : `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

export function property({ name, type, required, doc, bounds }: Field): string {
  const spelled = spellType(type);
  return `${comment(`${doc}\n${bounds}`, '  ')}  ${camel(name)}${required ? '' : '?'}: ${required ? spelled : `${spelled} | undefined`};\n`;
}

/** The name of a method's single object argument, if it has one, and its type. */
export function inputOf(operation: SdkOperation): { name: string; type: string; optional: boolean } | undefined {
  const { body, queryFields } = operation;
  if (body) return { name: 'body', type: body.name, optional: body.fields.every(({ required }) => !required) };
  if (queryFields.length === 0) return undefined;
  return { name: 'query', type: `${pascal(operation.name)}Query`, optional: queryFields.every(({ required }) => !required) };
}
