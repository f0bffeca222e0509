import { dereference } from '../read/dereference.ts';
import type { Document } from '../read/document.ts';
import { withoutProse } from '../read/without-prose.ts';

/** Our own keywords that the server reads while it routes and refuses. */
const KEYWORDS = ['x-error', 'x-error-missing', 'x-pattern-words', 'x-trailing-slash'];

/**
 * `generated/validation.json`: the contract by which the server checks requests and answers, without references and prose. It is written
 * here because a start would spend 40 to 140 ms on it, and parse three times the text.
 */
export function validationDocument({ openapi, info, security, paths, components }: Document): Document {
  const {
    paths: plain,
    components: { schemas = {}, securitySchemes = {} },
  } = dereference(withoutProse({ paths, components }, KEYWORDS));
  return { openapi, info: { version: info.version }, security, paths: plain, components: { schemas, securitySchemes } };
}

/** One operation a line. */
export function printValidation({ paths, ...rest }: Record<string, unknown> & Pick<Document, 'paths'>): string {
  const lines = Object.entries(paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([method, operation]) => `${JSON.stringify(method)}: ${JSON.stringify(operation)}`);
    return `${JSON.stringify(path)}: {\n${operations.join(',\n')}\n}`;
  });
  return `{\n"paths": {\n${lines.join(',\n')}\n},\n${JSON.stringify(rest).slice(1)}\n`;
}
