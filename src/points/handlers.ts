import { pageAnswer, pageOf } from '../core/page.ts';
import { reportsOf } from '../core/report.ts';
import { type Handlers, together } from '../operations/contract.ts';
import { getTaskSetting } from './get-task-setting.ts';
import { getUserStanding } from './get-user-standing.ts';
import { listPointEvents, POINT_EVENT_ORDER } from './list-point-events.ts';
import { listTaskSettings, SETTING_ORDER } from './list-task-settings.ts';
import { pointOutcomeView, recordView, settingVersionView, userPointsView } from './point.view.ts';
import type { PointEventSchema } from './point-event.ts';
import { putTaskSetting } from './put-task-setting.ts';
import { recordPointEvents } from './record-point-events.ts';

type PointOperations =
  | ('getTaskSetting' | 'putTaskSetting' | 'listTaskSettings')
  | ('recordPointEvents' | 'getUserStanding' | 'listPointEvents');

export const pointHandlers = (schema: PointEventSchema): Pick<Handlers, PointOperations> => ({
  getTaskSetting: async ({ db }) => ({ status: 200, body: await getTaskSetting(db) }),
  putTaskSetting: async ({ tx, body }) => ({ status: 200, body: await putTaskSetting(tx, body) }),
  listTaskSettings: async ({ db, request }) => {
    const page = pageOf(SETTING_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listTaskSettings(db, page), settingVersionView) };
  },
  recordPointEvents: together<'recordPointEvents'>({
    sizeOf: ({ body }) => body.events.length,
    answer: async (tx, calls) => {
      const outcomes = (await recordPointEvents(tx, reportsOf(calls), schema)).map(pointOutcomeView).values();
      return calls.map(({ body }) => ({ status: 200, body: { outcomes: [...outcomes.take(body.events.length)] } }));
    },
  }),
  getUserStanding: async ({ db, path }) => {
    const { standing, newest } = await getUserStanding(db, path.user_id.toLowerCase());
    return { status: 200, body: userPointsView(standing, newest) };
  },
  listPointEvents: async ({ db, path, request }) => {
    const page = pageOf(POINT_EVENT_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listPointEvents(db, path.user_id, page), recordView) };
  },
});
