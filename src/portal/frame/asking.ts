/** What was asked of the server, kept once for all parts of a page that want it. */
import { AuthenticationError } from '../../sdk/typescript/sdk.ts';

/** Something that can be asked, and the name under which its answer is kept. */
export interface Question<T> {
  key: string;
  ask(): Promise<T>;
}

/** What is known of a question at a moment. A new one is made whenever something changes. */
export interface Answer<T> {
  data: T | undefined;
  /** Why it could not be asked for; `data` is what was there before then. */
  error: unknown;
  isAsking: boolean;
}

interface Kept {
  question: Question<unknown>;
  answer: Answer<unknown>;
  listeners: Set<() => void>;
  /** When what is there was asked for. */
  askedAt: number;
  /** Which of several asks is the last: the others' answers are too old. */
  turn: number;
}

/** An answer that is younger is not asked for again when another part of a page wants it. */
const FRESH_MS = 5000;
const NOTHING: Answer<never> = { data: undefined, error: undefined, isAsking: false };

const kept = new Map<string, Kept>();

function find<T>(question: Question<T>): Kept {
  const found = kept.get(question.key) ?? { question, answer: NOTHING, listeners: new Set(), askedAt: Number.NEGATIVE_INFINITY, turn: 0 };
  found.question = question;
  kept.set(question.key, found);
  return found;
}

function settle(entry: Kept, answer: Answer<unknown>): void {
  entry.answer = answer;
  for (const tell of entry.listeners) tell();
}

async function ask(entry: Kept, call = entry.question.ask): Promise<void> {
  const turn = entry.turn + 1;
  entry.turn = turn;
  entry.askedAt = performance.now();
  settle(entry, { ...entry.answer, isAsking: true });
  try {
    const data = await call();
    if (entry.turn === turn) settle(entry, { data, error: undefined, isAsking: false });
  } catch (error) {
    entry.askedAt = Number.NEGATIVE_INFINITY;
    if (error instanceof AuthenticationError) forgetAll(error);
    else if (entry.turn === turn) settle(entry, { data: entry.answer.data, error, isAsking: false });
  }
}

/** Whose session is over sees nothing any more, wherever on the page that was noticed. */
function forgetAll(error: AuthenticationError): void {
  for (const entry of kept.values()) {
    entry.askedAt = Number.NEGATIVE_INFINITY;
    settle(entry, { data: undefined, error, isAsking: false });
  }
}

/** What is known of a question. */
export function answerOf<T>(question: Question<T>): Answer<T> {
  return (kept.get(question.key)?.answer ?? NOTHING) as Answer<T>;
}

/** Asks, unless that has just been done or is under way. */
export function askAhead<T>(question: Question<T>): void {
  const entry = find(question);
  if (!entry.answer.isAsking && performance.now() - entry.askedAt > FRESH_MS) void ask(entry);
}

/** Asks now, whatever is known; where `call` is given, that one for what is to be known instead. */
export function askAgain<T>(question: Question<T>, call: () => Promise<T> = question.ask): Promise<void> {
  return ask(find(question), call);
}

/** Tells of every change to what is known of a question, until the function that is returned is called. */
export function listen<T>(question: Question<T>, tell: () => void): () => void {
  const entry = find(question);
  entry.listeners.add(tell);
  return () => entry.listeners.delete(tell);
}

/** Asks anew for everything that the page shows, and forgets the rest: what was written may have changed any of it. */
export async function askForAll(): Promise<void> {
  const shown = [...kept.values()].filter(({ listeners }) => listeners.size > 0);
  for (const [key, { listeners }] of kept) if (listeners.size === 0) kept.delete(key);
  await Promise.all(shown.map((entry) => ask(entry)));
}
