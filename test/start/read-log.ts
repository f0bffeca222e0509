export interface Told {
  id: string;
  position: number;
  type: string;
  data: { id: string; event_id: string };
}

/** All that the event log tells, by an operator's calls. */
export async function readLog(get: (method: string, path: string) => Promise<{ items: Told[]; next: string }>): Promise<Told[]> {
  const events: Told[] = [];
  for (let next = '', isOver = false; !isOver; ) {
    const page = await get('GET', `/v1/admin/events?limit=200&wait=2&after=${next}`);
    events.push(...page.items);
    [next, isOver] = [page.next, page.items.length === 0];
  }
  return events;
}
