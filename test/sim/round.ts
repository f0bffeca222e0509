import { operations } from '../../generated/operations.ts';
import { Problem } from '../../src/core/problem.ts';
import { copyOfNames } from '../model/alike.ts';
import type { Deed } from '../model/deed.ts';
import { deedsOf } from '../model/deeds.ts';
import { unlikeAnswer } from '../model/look.ts';
import { handAt, isRights, rightsDeed } from '../model/rights-deeds.ts';
import { momentOf } from '../model/wait.ts';
import { type Chapter, errandOf, lineOf, passTime } from './chapter.ts';
import { expectNone, fail, look } from './checks.ts';
import { type Errand, type Known, model, run, scopeOf } from './client.ts';
import { explain, partings } from './explain.ts';
import type { Fault } from './faults.ts';
import { readKept, unlikeKept } from './kept.ts';
import { neverDeed } from './never.ts';
import type { Act, Mishap, Round } from './scenario.ts';
import { count } from './tally.ts';

/** The deed of one client in a round, once everybody begins. */
type Start = () => Promise<unknown>;

/** Whether the tables are read after a round in which only one thing happened. */
const READ_EVERY = 10;

/** Lets everybody begin at once, waits for all, and finds out what has happened. */
export async function playRound(chapter: Chapter, { after, acts }: Round): Promise<void> {
  const { world, plot } = chapter;
  passTime(chapter, world.now + after);
  const answers: Known[] = [];
  const starts: Start[] = [];
  for (const act of acts) {
    if (act.do === 'step' && act.step.do === 'wait') passTime(chapter, momentOf(world, plot.users, act.step.until));
    else if (act.do === 'step' && act.step.do === 'look') await look(chapter, plot.users.slice(0, 2));
    else starts.push(...startsOf(chapter, act, answers));
  }
  await Promise.all(starts.map((start) => start()));
  await settle(chapter, answers);
}

function startsOf(chapter: Chapter, act: Act, answers: Known[]): Start[] {
  if (act.do === 'never') return [neverStart(chapter, act.what, act.fault)];
  const start = (errand: Errand, mishaps: readonly Mishap[]) => async () => {
    answers.push(await run(chapter.system, errand, mishaps, chapter.tally));
  };
  if (act.do === 'again') {
    const errand = chapter.keyed[act.of % Math.max(1, chapter.keyed.length)];
    return errand ? [start(errand, act.mishaps)] : [];
  }
  if (act.step.do === 'sweep') return [() => sweep(chapter, act.mishaps[0]?.fault)];
  const deed = deedOf(chapter, act);
  if (!deed) return [];
  const errand = errandOf(chapter, deed, keyOf(chapter, act.key));
  if (errand.key !== undefined && act.key === 'own') chapter.keyed.push(errand);
  return [start(errand, act.mishaps), ...(act.hasTwin ? [start(errand, [])] : [])];
}

/** The deed of a step: by the operator of the environment whom it names, or by what else operators have got, for what anybody may do. */
function deedOf({ plot, world }: Chapter, { step, as }: Extract<Act, { do: 'step' }>): Deed | undefined {
  const deed = isRights(step) ? rightsDeed(step, plot, world) : (deedsOf(step, plot, world).next().value ?? undefined);
  const hand = as === undefined ? undefined : handAt(as, plot, world);
  return deed && hand && mayBeByHand(deed) ? { ...deed, hand } : deed;
}

/** Reports are told to be by the operator `default`. */
const REPORTS: readonly string[] = ['recordBillingEvents', 'recordPointEvents'];
const mayBeByHand = ({ operation }: Deed) => operations[operation].caller.startsWith('operator') && !REPORTS.includes(operation);

/** Keys belong to the chapter; a used one was somebody's, for any operation. */
function keyOf({ plot, keyed, errands }: Chapter, kind: 'none' | 'own' | 'used'): string | undefined {
  if (kind === 'used') return keyed[errands % Math.max(1, keyed.length)]?.key;
  return kind === 'own' ? `${plot.run}-${errands}` : undefined;
}

async function sweep({ system, tally }: Chapter, fault: Fault | undefined): Promise<void> {
  tally.operations++;
  await system.sweep(fault).catch((error: unknown) => {
    if (!(error instanceof Problem && error.tag === 'unavailable')) throw error; // the job comes again anyway
  });
}

/** Tries something that is never committed, twice, and gives up. */
function neverStart(chapter: Chapter, what: number, fault: Fault): Start {
  const { system, plot, world, tally } = chapter;
  const errand = errandOf(chapter, neverDeed(what, plot, world), `never-${chapter.errands}`);
  return async () => {
    tally.operations++;
    const known = await run(system, errand, [{ fault }, { fault }], tally, 2).catch(() => undefined);
    if (!known) return;
    chapter.transcript.push(lineOf(chapter, known));
    count(tally.outcomes, `never ${known.reply.status}`);
    expectNone(chapter, 'acknowledged', known.reply.status < 400 ? ['it was acknowledged, and never committed'] : []);
  };
}

/** Finds out the order in which concurrent deeds have happened, and takes its result as the state. */
export async function settle(chapter: Chapter, answers: readonly Known[]): Promise<void> {
  for (const known of answers) remember(chapter, known);
  const { world, plot } = chapter;
  const [only] = answers;
  const isPlain = only !== undefined && answers.length === 1 && only.unseen + only.stray === 0;
  if (isPlain) {
    const names = only.errand.deed.operation === 'previewBillingEvents' ? copyOfNames(plot.names) : plot.names;
    expectNone(chapter, 'answers', unlikeAnswer(only.reply, model(only.errand, world), names));
    if (chapter.errands % READ_EVERY === 0) expectNone(chapter, 'tables', unlikeKept(world, await kept(chapter, answers), plot.names));
  } else if (answers.length > 0) await explainAll(chapter, answers);
}

function kept({ system, plot }: Chapter, answers: readonly Known[]) {
  const eventIds = answers.flatMap(({ errand: { deed } }) => (deed.operation === 'recordBillingEvents' ? eventIdsOf(deed) : []));
  return readKept(system, plot.users, eventIds);
}

/** The ids that a report names, as far as they can be ids. */
const eventIdsOf = ({ body }: Deed) =>
  (body as { events: ({ id?: unknown } | null)[] }).events.flatMap((event) => (typeof event?.id === 'string' ? [event.id] : []));

async function explainAll(chapter: Chapter, answers: readonly Known[]): Promise<void> {
  const before = { world: chapter.world, names: chapter.plot.names };
  const tables = await kept(chapter, answers);
  count(chapter.tally.checks, 'answers', answers.length);
  count(chapter.tally.checks, 'tables');
  let closest: string[] | undefined;
  for (const { world, names } of explain(before, answers)) {
    const found = unlikeKept(world, tables, names);
    if (found.length === 0) {
      chapter.world = world;
      chapter.plot.names = names;
      return;
    }
    if (!closest || found.length < closest.length) closest = found;
  }
  if (closest) fail('tables', closest);
  fail('answers', ['no order of these explains the answers; in this one they differ:', ...partings(before, answers)]);
}

/** Keeps what clients remember of an answer, and compares it with earlier answers. */
function remember(chapter: Chapter, known: Known): void {
  const { errand, reply, unseen, stray } = known;
  const { system, tally, answers, perhapsKept, transcript } = chapter;
  transcript.push(lineOf(chapter, known));
  tally.operations++;
  count(tally.outcomes, `${errand.deed.operation} ${reply.status}`);
  expectNone(chapter, 'failures', reply.status >= 500 ? [reply.text, ...system.failures] : []);
  if (errand.deed.operation === 'followLink') rememberVisit(chapter, known);
  if (errand.key === undefined) return;
  const scope = scopeOf(errand);
  if (unseen + stray > 0) perhapsKept.add(scope);
  if (reply.status >= 400) return;
  expectNone(chapter, 'same_bytes', (answers.get(scope) ?? reply.text) === reply.text ? [] : [`${answers.get(scope)}, then ${reply.text}`]);
  answers.set(scope, reply.text);
}

/** A visitor who is redirected with a code has been counted; a visitor without an answer may have been. */
function rememberVisit({ visits }: Chapter, { errand, reply, unseen, stray }: Known): void {
  const code = errand.deed.path.slice('/r/'.length);
  const { known, perhaps } = visits.get(code) ?? { known: 0, perhaps: 0 };
  const isCounted = reply.headers.get('location')?.includes('?ref=') ?? false;
  visits.set(code, { known: known + Number(isCounted), perhaps: perhaps + unseen + stray });
}
