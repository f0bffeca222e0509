import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parseInstant } from '../../core/clock.ts';

/**
 * The validator of the contract: JSON Schema 2020-12, as OpenAPI 3.1 wants it, with our own two formats. `date-time` is read by
 * the same parser that the code uses; `well-formed` refuses lone surrogates, which no UTF-8 can carry.
 */
export function contractAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ ...options, strict: false, validateSchema: false, validateFormats: true });
  formats.default(ajv, ['uuid']);
  ajv.addFormat('date-time', { type: 'string', validate: (text: string) => parseInstant(text) !== undefined });
  ajv.addFormat('well-formed', { type: 'string', validate: (text: string) => text.isWellFormed() });
  for (const width of ['int32', 'int64']) ajv.addFormat(width, true); // the bounds say it exactly
  return ajv;
}
