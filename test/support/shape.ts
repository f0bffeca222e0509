import type { Shape } from '../../src/db/shape.ts';

/** The shape in which the servers of this run send their statements: `DB_SHAPE`, as of a server. */
export const SHAPE: Shape = process.env.DB_SHAPE === 'keys' ? 'keys' : 'rows';
