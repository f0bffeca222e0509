import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from '../../support/pool.ts';
import { readSample, SAMPLES, type Sample } from '../../support/statement-samples.ts';
import { type Plan, readPlan } from './read-plan.ts';

/** Everything that was recorded, each once. */
export function everySample(): Sample[] {
  const lines = readdirSync(SAMPLES).flatMap((name) => readFileSync(new URL(name, SAMPLES), 'utf8').split('\n'));
  return [...new Set(lines)].filter((line) => line !== '').map(readSample);
}

/** Statements that are planned; the rest begins and ends transactions, or asks nothing of a table. */
const PLANNED = /^\s*(with|select|insert|update|delete|merge)\b/i;

/**
 * Has a sample planned with its parameters on cut tables, and says what is wrong with it: a statement that has one key asks one part,
 * also where it has several tables; one with several keys may ask several, but lock rows in one only.
 */
export async function judge(pool: Pool, { text, values, keys }: Sample): Promise<string | undefined> {
  if (!PLANNED.test(text)) return undefined;
  const { rows } = await pool.query({ text: `explain (format json, verbose, costs off) ${text}`, values });
  const [{ Plan: plan }] = (rows[0] as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'];
  const { parts, locksSeveral } = readPlan(plan);
  if (locksSeveral) return `locks rows in ${told(parts)}`;
  return keys === 1 && parts.size > 1 ? `asks ${told(parts)}` : undefined;
}

/** The parts by their groups: `user × 8, code 3`. */
function told(parts: ReadonlySet<string>): string {
  const groups = Map.groupBy(parts, (part) => part.split(' ', 1)[0]);
  return [...groups].map(([group, { length }]) => `${group} × ${length}`).join(', ');
}
