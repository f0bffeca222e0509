import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const source = readFileSync(new URL('../user-tiers.graphql', import.meta.url), 'utf8');

/** Every scalar that the schema may use, with its types in requests and in answers. */
const SCALARS = {
  Int: { input: 'number', output: 'number' },
  Float: { input: 'number', output: 'number' },
  String: { input: 'string', output: 'string' },
  Boolean: { input: 'boolean', output: 'boolean' },
  ID: { input: 'string', output: 'string' },
};

/**
 * `generated/graphql.ts`: the types that the server's fields must have, and the schema itself as text, so that the server
 * needs neither the generator nor the file it was written in.
 */
export async function graphqlModule(): Promise<string> {
  const types = await codegen({
    filename: 'generated/graphql.ts',
    schema: parse(source),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      scalars: SCALARS,
      strictScalars: true,
      enumsAsTypes: true,
      useTypeImports: true,
      noSchemaStitching: true,
      // The server must have every field of the schema. Only arguments that may be left out are optional.
      avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false, resolvers: false },
    },
  });
  return `${types.trim()}

/** The schema as it was written. */
export const schemaText = \`
${source.replaceAll(/[\\`$]/g, '\\$&')}\`;
`;
}
