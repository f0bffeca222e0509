import type { ListPointEventsQuery, ListTaskSettingsQuery } from '../../sdk/typescript/sdk.ts';
import { asking } from './asking.ts';
import { client } from './client.ts';

/** Where a user stands on the ladder, and the last deeds that earned points. */
export const getUserStanding = (userId: string) =>
  asking(['getUserStanding', userId], (options) => client.points.getUserStanding(userId, options));

/** A page of what a user did for points, the last first. */
export const listPointEvents = (userId: string, query: ListPointEventsQuery) =>
  asking(['listPointEvents', userId, query], (options) => client.points.listPointEvents(userId, query, options).firstPage());

/** What tasks are worth. */
export const getTaskSetting = () => asking(['getTaskSetting'], (options) => client.points.getTaskSetting(options));

/** A page of what tasks were worth before, the newest first. */
export const listTaskSettings = (query: ListTaskSettingsQuery) =>
  asking(['listTaskSettings', query], (options) => client.points.listTaskSettings(query, options).firstPage());
