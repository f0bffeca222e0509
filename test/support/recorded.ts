/** What the whole suite asked its servers, and what they answered: kept for the tests that look back at all of it. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { ErrorTag } from '../../generated/errors.ts';
import type { OutgoingType } from '../../generated/events.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { Emission } from '../../src/core/tx.ts';
import { faultOfEvent } from './events.ts';

/** Lines of JSON, to which every process of a run adds. */
interface Notes<Item> {
  add(item: Item): void;
  all(): Item[];
}

function notes<Item>(name: string): Notes<Item> {
  const folder = new URL(`../../.tmp/recorded/${name}/`, import.meta.url);
  const file = new URL(`${process.pid}.ndjson`, folder);
  const linesOf = (one: string) => readFileSync(new URL(one, folder), 'utf8').split('\n');
  return {
    add(item) {
      mkdirSync(folder, { recursive: true });
      appendFileSync(file, `${JSON.stringify(item)}\n`);
    },
    all: () => readdirSync(folder).flatMap((one) => linesOf(one).flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Item]))),
  };
}

export type RecordedAnswer = readonly [operation: OperationId, status: number, tag: ErrorTag | null];

/** Which operation answered what. */
export const ANSWERS = notes<RecordedAnswer>('answers');

/** Which operation, or job, told which type of event. */
export const TOLD = notes<readonly [operation: string, type: OutgoingType]>('told');
const told = new Set<string>();

/** Notes which events an operation tells, each once. Throws where an event is not what the contract says, so that nothing of it happens. */
export function recordEvents(operation: string, events: readonly Emission[]): void {
  for (const { type, data } of events) {
    const fault = faultOfEvent(type, data);
    if (fault !== undefined) throw new Error(`${operation} tells ${type} with ${JSON.stringify(data)}: ${fault}`);
    const name = `${operation} ${type}`;
    if (told.has(name)) continue;
    told.add(name);
    TOLD.add([operation, type]);
  }
}

export interface AskedRequest {
  readonly method: string;
  /** With its query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it was sent, when it was text. */
  readonly body?: string;
}

const REQUESTS = notes<AskedRequest>('requests');

/** Bodies that are longer are about length alone, and would be most of what is kept. */
const BODY_MAX = 20_000;
const seen = new Set<string>();

/** Keeps a request, each once. */
export function recordRequest(request: AskedRequest): void {
  const text = JSON.stringify(request);
  if ((request.body?.length ?? 0) > BODY_MAX || seen.has(text)) return;
  seen.add(text);
  REQUESTS.add(request);
}

/** Every request that the suite's servers were asked over HTTP. */
export const askedRequests = REQUESTS.all;
