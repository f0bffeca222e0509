import { createRequire } from 'node:module';

/** The little of pg's pool that is used here. */
export interface Pool {
  query(config: { name?: string; text: string; values?: unknown[] }): Promise<{ rows: unknown[] }>;
  end(): Promise<void>;
}

interface Pg {
  Pool: new (options: { connectionString: string; max: number }) => Pool;
}

/** A pool of the driver that the product itself runs on. It comes with the ORM, so it is looked up from there. */
export function openPool(connectionString: string, max: number): Pool {
  const orm = createRequire(import.meta.url).resolve('@mikro-orm/postgresql');
  const { Pool } = createRequire(orm)('pg') as Pg;
  return new Pool({ connectionString, max });
}
