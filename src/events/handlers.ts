import { SECOND_MS } from '../core/clock.ts';
import { limitOf } from '../core/page.ts';
import type { Call, Handlers } from '../operations/contract.ts';
import type { Bell } from './bell.ts';
import { eventView } from './event.view.ts';
import { getEvent } from './get-event.ts';
import { cursorAt, type EventFilter, listEvents, positionOf } from './list-events.ts';

export const eventHandlers = (bell: Bell): Pick<Handlers, 'listEvents' | 'getEvent'> => ({
  listEvents: async ({ db, query, request }) => {
    const filter = filterOf(query);
    const limit = limitOf(request.query);
    const until = performance.now() + (request.isHead ? 0 : (query.wait ?? 0) * SECOND_MS);
    let stretch = await listEvents(db, filter, positionOf(query.after), limit);
    while (stretch.events.length === 0 && !bell.isClosed && performance.now() < until) {
      const { reached, isAtEnd } = stretch;
      if (isAtEnd) await request.outside(() => bell.heard(reached, until - performance.now()));
      stretch = await listEvents(db, filter, reached, limit);
    }
    return { status: 200, body: { items: stretch.events.map(eventView), next: cursorAt(stretch.reached) } };
  },
  getEvent: async ({ db, path }) => ({ status: 200, body: eventView(await getEvent(db, path.event_id)) }),
});

function filterOf({ types, user_id }: Call<'listEvents'>['query']): EventFilter {
  return { types: types === undefined ? undefined : new Set(types.split(',')), userId: user_id?.toLowerCase() };
}
