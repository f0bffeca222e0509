import { asking } from './asking.ts';
import { client } from './client.ts';

/** Everybody of the back office, with the names of the environment. */
export const listOperators = () => asking(['listOperators'], (options) => client.operators.listOperators(options).firstPage());
