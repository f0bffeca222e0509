import type { ValidateFunction } from 'ajv';
import type { components } from '../../../generated/openapi.ts';
import { contractAjv } from './formats.ts';

type Schemas = components['schemas'];

/** Holds a value against one of the contract's schemas, for what comes in bulk and is judged piece by piece. */
export function isOfSchema<Name extends keyof Schemas>(document: object, name: Name): (value: unknown) => value is Schemas[Name] {
  let validate: ValidateFunction | undefined;
  const compile = () =>
    contractAjv({})
      .addSchema(document, 'contract')
      .compile({ $ref: `contract#/components/schemas/${name}` });
  return (value): value is Schemas[Name] => {
    validate ??= compile(); // at first use: the start waits for no validator
    return validate(value) as boolean;
  };
}
