import { randomUUID } from 'node:crypto';
import { TASKS } from '../../src/demo/deeds.ts';
import type { TestServer } from './server.ts';

export const TASK_SETTING = '/v1/admin/task-setting';
export const POINT_EVENTS = '/v1/admin/points/events';

/** The balanced one of the published samples. */
export const SETTING = TASKS;

function event(server: TestServer, task: string, userId: string, rest: object) {
  return { id: `evt_${randomUUID()}`, task, user_id: userId, occurred_at: server.clock.now().toISOString(), ...rest };
}

export const verified = (server: TestServer, userId: string, change: object = {}) => event(server, 'verification', userId, change);
export const bid = (server: TestServer, userId: string, change: object = {}) => event(server, 'auction', userId, change);
export const bought = (server: TestServer, userId: string, change: object = {}) => event(server, 'direct', userId, change);
export const deposited = (server: TestServer, userId: string, amount_micro: number, change: object = {}) =>
  event(server, 'wallet', userId, { amount_micro, ...change });
export const staked = (server: TestServer, userId: string, amount_micro: number, days: number, change: object = {}) =>
  event(server, 'staking', userId, { amount_micro, days, ...change });

export const returned = (server: TestServer, { id, user_id }: { id: string; user_id: string }, change: object = {}) =>
  event(server, 'reversal', user_id, { event_id: id, ...change });

/** Reports events in one batch and returns their outcomes. */
export async function reportPoints(server: TestServer, ...events: unknown[]) {
  const reply = await server.admin('POST', POINT_EVENTS, { events });
  if (reply.status !== 200) throw new Error(`reportPoints: ${reply.text}`);
  return reply.body.outcomes as { id: string | null; points: number; replayed: boolean; reason?: string; detail?: string }[];
}

/** Gives a user exactly so many points, by a stake of a setting that is worth one point a unit. */
export async function givePoints(server: TestServer, userId: string, points: number): Promise<void> {
  const setting = { ...SETTING, staking: [{ expiredTime: 0, ratio: 1 }] };
  await server.admin('PUT', TASK_SETTING, setting);
  await reportPoints(server, staked(server, userId, points * 1_000_000, 1));
}
