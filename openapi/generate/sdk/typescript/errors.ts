import { type DetailedClass, detailedClasses, ERROR_CLASSES, type ErrorClass, tagsOf } from '../error-classes.ts';
import type { SdkModel } from '../model.ts';
import { camel, comment } from './spell.ts';

/** `errors.ts`: a class for each kind of refusal, with its tags, and what the catalogue says about each tag. */
export function errorsModule({ errors }: SdkModel): string {
  const entries = errors.map(({ tag, fix, retry }) => `  ${tag}: { fix: ${JSON.stringify(fix)}, retry: ${retry} },\n`);
  const table = ERROR_CLASSES.flatMap(({ name, statuses }) => statuses.map((status) => `  ${status}: ${name},\n`));
  const detailed = detailedClasses(errors);
  const more = detailed.map(({ tag, name, details }) => `  ['${tag}', { Refusal: ${name}, details: ${JSON.stringify(details)} }],\n`);
  return `import { type Received, type RefusalBody, RefusalError, type UnknownTag } from '../../../src/sdk/typescript/errors.ts';

/** Of every tag: what the caller can do about it, and whether the same request may succeed later. */
export const catalogue = {
${entries.join('')}} as const;

/** Every tag that a request can be refused with. */
export type ErrorTag = keyof typeof catalogue;

${ERROR_CLASSES.map((kind) => declaration(kind, tagsOf(errors, kind), detailed)).join('\n')}
${detailed.map(detailedDeclaration).join('\n')}
/** The class of a refusal, by its status. */
export const refusals: Record<number, typeof RefusalError> = {
${table.join('')}};

/** The class of a refusal that says more, by its tag, and what it has to say to be of it. */
export const detailedRefusals = new Map<string, { Refusal: typeof RefusalError; details: string[] }>([
${more.join('')}]);
`;
}

function declaration({ name, doc, statuses }: ErrorClass, tags: string[], detailed: DetailedClass[]): string {
  const below = detailed.filter(({ base }) => base === name).map((one) => `'${one.name}'`);
  const ofName = below.length > 0 ? `: ${[`'${name}'`, ...below].join(' | ')}` : '';
  return `${comment(`${doc} Status ${statuses.join(', ')}.`)}export class ${name} extends RefusalError {
  override readonly name${ofName} = '${name}';
  declare readonly tag:
${tags.map((tag) => `    | '${tag}'`).join('\n')}
    | UnknownTag;
}
`;
}

function detailedDeclaration({ name, tag, doc, base, details }: DetailedClass): string {
  const fields = details.map((detail) => `  /** What the answer says as \`${detail}\`. */\n  readonly ${camel(detail)}: string;\n`);
  const given = details.map((detail) => `    this.${camel(detail)} = String(body['${detail}']);\n`);
  return `${comment(`${doc} Tag \`${tag}\`.`)}export class ${name} extends ${base} {
  override readonly name = '${name}';
  declare readonly tag: '${tag}';
${fields.join('')}
  constructor(received: Received, body: RefusalBody, fix: string | undefined) {
    super(received, body, fix);
${given.join('')}  }
}
`;
}
