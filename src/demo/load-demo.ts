import type { Clock } from '../core/clock.ts';
import type { Database } from '../db/database.ts';

/** A user of the demo programme, signed in. */
export interface DemoUser {
  userId: string;
  session: string;
}

export async function loadDemo(_database: Database, _clock: Clock): Promise<DemoUser | undefined> {
  return undefined;
}
