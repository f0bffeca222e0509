import { copyOfNames, type Names } from '../model/alike.ts';
import { unlikeAnswer } from '../model/look.ts';
import { copyOf, type World } from '../model/world.ts';
import { type Known, model } from './client.ts';

/** A possible state: a world, and the names of the ids in it. */
export interface Candidate {
  world: World;
  names: Names;
}

/** Something that may have happened in a round: an answer that was given, or a try with an unknown outcome. */
interface Event {
  known: Known;
  isSeen: boolean;
}

/**
 * Every order in which the concurrent deeds of clients may have happened one after the other, so that each got the answer that it got: the
 * round is right when one of the orders fits what is kept, too (linearizability, as Herlihy and Wing call it). Tries without an answer may
 * have happened or not. The way that is tried first is the order of the answers, with nothing unseen; it nearly always fits.
 */
export function* explain(before: Candidate, answers: readonly Known[]): Generator<Candidate> {
  const unseen = answers.flatMap((known) => Array.from({ length: known.unseen + known.stray }, () => known));
  for (let chosen = 0; chosen < 2 ** unseen.length; chosen++) {
    const happened = unseen.filter((_, index) => chosen & (1 << index)).map((known) => ({ known, isSeen: false }));
    yield* inAnyOrder(before, [...happened, ...answers.map((known) => ({ known, isSeen: true }))]);
  }
}

function* inAnyOrder(before: Candidate, events: readonly Event[]): Generator<Candidate> {
  if (events.length === 0) yield before;
  for (const [index, event] of events.entries()) {
    if (events.slice(0, index).some((other) => isSame(other, event))) continue;
    const after = follow(before, event);
    if (after) yield* inAnyOrder(after, events.toSpliced(index, 1));
  }
}

/** Twins with the same answer can have come in either order. */
function isSame(a: Event, b: Event): boolean {
  return a.known.errand === b.known.errand && a.isSeen === b.isSeen && (!a.isSeen || a.known.reply.text === b.known.reply.text);
}

/** The state after an event; undefined when the model would have given another answer. */
function follow(before: Candidate, { known, isSeen }: Event): Candidate | undefined {
  const world = copyOf(before.world);
  const names = copyOfNames(before.names);
  const expected = model(known.errand, world);
  if (isSeen && unlikeAnswer(known.reply, expected, names).length > 0) return undefined;
  const isPreview = known.errand.deed.operation === 'previewBillingEvents';
  return { world, names: isPreview ? copyOfNames(before.names) : names };
}

/** The places where the answers differ from the model's, one after the other, for the message of a failure. */
export function partings(before: Candidate, answers: readonly Known[]): string[] {
  const [world, names] = [copyOf(before.world), copyOfNames(before.names)];
  return answers.flatMap(({ errand, reply }) =>
    unlikeAnswer(reply, model(errand, world), names).map((difference) => `${errand.deed.operation}: ${difference}`),
  );
}
