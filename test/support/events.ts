import type { OutgoingType } from '../../generated/events.ts';
import type { components } from '../../generated/openapi.ts';
import { outgoingCatalogue } from '../../openapi/read/bundle.ts';
import type { ElementSchema } from '../../src/core/report.ts';
import { contractSchema } from '../../src/http/backend/contract-schema.ts';
import { readValidation } from '../../src/start/read-contract.ts';
import type { TestServer } from './server.ts';

export type Event = components['schemas']['Event'];

const schemas = new Map<string, ElementSchema<unknown>>();
let parts: { catalogue: ReturnType<typeof outgoingCatalogue>; document: object } | undefined;

/** What is wrong with the data of an event by its schema in the contract; undefined where nothing is. */
export function faultOfEvent(type: OutgoingType, data: unknown): string | undefined {
  parts ??= { catalogue: outgoingCatalogue(), document: readValidation() };
  const name = parts.catalogue[type]?.outgoing.schema as keyof components['schemas'];
  const known: ElementSchema<unknown> = schemas.get(name) ?? contractSchema(parts.document, name);
  schemas.set(name, known);
  return known.isGood(data) ? undefined : (known.faultOf(data) ?? 'it does not fit its schema');
}

export interface Page {
  items: Event[];
  next: string;
}

/** A page of the log, which must be good. */
export async function eventsAfter(server: TestServer, after = '', query: Record<string, string> = {}): Promise<Page> {
  const reply = await server.admin('GET', `/v1/admin/events?${new URLSearchParams({ after, ...query })}`);
  if (reply.status !== 200) throw new Error(`listEvents: ${reply.status} ${reply.text}`);
  return reply.body;
}

/** Every event of the log, once all have their places. */
export async function everyEvent(server: TestServer, query: Record<string, string> = {}): Promise<Event[]> {
  await server.sequence();
  const events: Event[] = [];
  let page: Page | undefined;
  do {
    page = await eventsAfter(server, page?.next, { limit: '200', ...query });
    events.push(...page.items);
  } while (page.items.length > 0);
  return events;
}

/** What the work tells, in order: the events behind those that were told before. */
export async function toldBy(server: TestServer, work: () => Promise<unknown>): Promise<Event[]> {
  const before = (await everyEvent(server)).length;
  await work();
  return (await everyEvent(server)).slice(before);
}

/** The types, the users and the data of events. */
export const factsOf = (events: readonly Event[]) => events.map(({ type, user_id, data }) => [type, user_id, data]);
