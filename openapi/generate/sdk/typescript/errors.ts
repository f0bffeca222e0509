import { ERROR_CLASSES, type ErrorClass, tagsOf } from '../error-classes.ts';
import type { SdkModel } from '../model.ts';
import { comment } from './spell.ts';

/** `errors.ts`: a class for each kind of refusal, with its tags, and what the catalogue says about each tag. */
export function errorsModule({ errors }: SdkModel): string {
  const entries = errors.map(({ tag, fix, retry }) => `  ${tag}: { fix: ${JSON.stringify(fix)}, retry: ${retry} },\n`);
  const table = ERROR_CLASSES.flatMap(({ name, statuses }) => statuses.map((status) => `  ${status}: ${name},\n`));
  return `import { RefusalError, type UnknownTag } from '../../../src/sdk/typescript/errors.ts';

/** Of every tag: what the caller can do about it, and whether the same request may succeed later. */
export const catalogue = {
${entries.join('')}} as const;

/** Every tag that a request can be refused with. */
export type ErrorTag = keyof typeof catalogue;

${ERROR_CLASSES.map((kind) => declaration(kind, tagsOf(errors, kind))).join('\n')}
/** The class of a refusal, by its status. */
export const refusals: Record<number, typeof RefusalError> = {
${table.join('')}};
`;
}

function declaration({ name, doc, statuses }: ErrorClass, tags: string[]): string {
  return `${comment(`${doc} Status ${statuses.join(', ')}.`)}export class ${name} extends RefusalError {
  override readonly name = '${name}';
  declare readonly tag:
${tags.map((tag) => `    | '${tag}'`).join('\n')}
    | UnknownTag;
}
`;
}
