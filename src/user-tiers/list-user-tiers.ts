import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Tier } from './ladder.ts';

const LIST = statement('user_tiers_list', 'select level, name, point_micro, svg from user_tiers order by level');

interface Row {
  level: number;
  name: string;
  point_micro: string;
  svg: string;
}

/** The whole ladder, lowest level first. */
export async function listUserTiers(db: Reader): Promise<Tier[]> {
  const rows = await db.query<Row>(LIST, []);
  return rows.map(({ level, name, point_micro, svg }) => ({ level, name, pointMicro: BigInt(point_micro), svg }));
}
