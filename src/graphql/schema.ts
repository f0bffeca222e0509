import { buildSchema, type GraphQLScalarType } from 'graphql';
import { schemaText } from '../../generated/graphql.ts';

/** What documents are held against. */
export const schema = buildSchema(schemaText);

/**
 * JSON's `1e400` is beyond every number and reads as infinity, like the same in a document. The library would refuse the whole
 * request for it in a variable; let through as it is in a document, it meets the rule of its own argument.
 */
const float = schema.getType('Float') as GraphQLScalarType<number>;
const { parseValue } = float;
float.parseValue = (value) => (value === Infinity || value === -Infinity ? value : parseValue(value));
