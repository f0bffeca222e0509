import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListPointEventsQuery, ListTaskSettingsQuery } from '../../sdk/typescript/sdk.ts';
import { client } from './client.ts';

/** Where a user stands on the ladder, and the last deeds that earned points. */
export const getUserStanding = (userId: string) =>
  queryOptions({ queryKey: ['getUserStanding', userId], queryFn: ({ signal }) => client.points.getUserStanding(userId, { signal }) });

/** A page of what a user did for points, the last first. */
export const listPointEvents = (userId: string, query: ListPointEventsQuery) =>
  queryOptions({
    queryKey: ['listPointEvents', userId, query],
    queryFn: ({ signal }) => client.points.listPointEvents(userId, query, { signal }).firstPage(),
  });

/** What tasks are worth. */
export const getTaskSetting = () =>
  queryOptions({ queryKey: ['getTaskSetting'], queryFn: ({ signal }) => client.points.getTaskSetting({ signal }) });

/** A page of what tasks were worth before, the newest first. */
export const listTaskSettings = (query: ListTaskSettingsQuery) =>
  queryOptions({
    queryKey: ['listTaskSettings', query],
    queryFn: ({ signal }) => client.points.listTaskSettings(query, { signal }).firstPage(),
    placeholderData: keepPreviousData,
  });
