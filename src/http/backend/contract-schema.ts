import type { ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { components } from '../../../generated/openapi.ts';
import type { ElementSchema } from '../../core/report.ts';
import { faultFinder, type Judge, type Schema } from './fault.ts';
import { contractAjv } from './formats.ts';

type Schemas = components['schemas'];

/**
 * One of the contract's schemas, for what comes in bulk and is judged piece by piece. The document has no references left. The validator
 * stops at the first mistake; words for it are made property by property, and only when they are asked for.
 */
export function contractSchema<Name extends keyof Schemas>(document: object, name: Name): ElementSchema<Schemas[Name]> {
  let validate: ValidateFunction | undefined;
  let find: ReturnType<typeof faultFinder> | undefined;
  const compile = () =>
    contractAjv({})
      .addSchema(document, 'contract')
      .compile({ $ref: `contract#/components/schemas/${name}` });
  return {
    isGood(element): element is Schemas[Name] {
      validate ??= compile(); // at first use: the start waits for no validator
      return validate(element) as boolean;
    },
    faultOf(element) {
      find ??= faultFinder((document as Described).components.schemas[name] as Schema, judgeBy(contractAjv({})));
      return find(element);
    },
  };
}

interface Described {
  components: { schemas: Record<string, Schema> };
}

/** The library keeps what it has compiled by the schema itself. */
function judgeBy(ajv: Ajv2020): Judge {
  return (schema, value) => {
    const validate = ajv.compile(schema);
    return validate(value) ? undefined : validate.errors?.[0];
  };
}
