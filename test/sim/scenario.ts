import fc from 'fast-check';
import { type Chance, chance } from '../../src/demo/chance.ts';
import type { EventStep } from '../model/event-steps.ts';
import { type RightsStep, rightsStep } from '../model/rights-deeds.ts';
import { type Step, step, USERS } from '../model/steps.ts';
import { FAULT_KINDS, type Fault } from './faults.ts';
import { SCENES } from './scenes.ts';

/** The mishap of one try of a request. */
export interface Mishap {
  fault?: Fault;
  /** The client goes away: before the answer, or in the middle of its own body. */
  leaves?: 'before the answer' | 'in the body';
}

/** Something that one client does. */
export type Act =
  | Deliberate
  /** Sends an earlier request once more, whatever has happened since. */
  | { do: 'again'; of: number; mishaps: Mishap[] }
  /** Does something to a `never-*` account that cannot succeed: no COMMIT of it arrives. */
  | { do: 'never'; what: number; fault: Fault };

/** A step of somebody. */
interface Deliberate {
  do: 'step';
  step: Step | RightsStep;
  /** By which of the tokens and console sessions that operators have; undefined for the environment's tokens. */
  as?: number | undefined;
  /** Under which idempotency key: none, one of its own, or one that somebody has used for something else. */
  key: 'none' | 'own' | 'used';
  /** Whether another client sends the very same at the same time. */
  hasTwin: boolean;
  /** Mishaps of the first tries; the following ones go well. */
  mishaps: Mishap[];
}

/** Concurrent deeds of clients, and how far the clock moves before them, in milliseconds; below zero it moves back. */
export interface Round {
  after: number;
  acts: Act[];
}

const STEPS = 160;
/** More acts would have too many orders: every one of them may have to be looked at. */
const ACTS_MAX = 4;
/** Acts that change the terms on which others are decided: one reader may find the old terms, another the new. */
const TERMS: readonly Step['do'][] = ['programme', 'tier', 'user', 'erase', 'setting', 'rung'];
const ALONE: readonly Step['do'][] = ['wait', 'look', 'preview'];
/**
 * An amount near the bound is refused for a sum that others may just have changed, and an unknown invoice has no row to wait for: the
 * reason can be one that no order gives. A refusal binds nothing, so these acts come alone.
 */
const HUGE = 10 ** 15;
const isAlone = (step: Step) =>
  ALONE.includes(step.do) || (step.do === 'report' && step.events.some(({ amount }) => 'micro' in amount && amount.micro > HUGE));

/** Everything that happens in a chapter follows from its seed. */
export function roundsOf(seed: number): Round[] {
  const luck = chance(seed);
  const steps = fc.sample(step, { seed, numRuns: STEPS });
  const changes = fc.sample(rightsStep, { seed, numRuns: STEPS });
  const rounds = SCENES.filter(() => luck.happens(0.5)).flatMap((scene) => scene.map(sceneRound));
  while (steps.length > 0) {
    const [first] = steps as [Step];
    if (luck.happens(0.3)) rounds.push(changeOfRights(changes.shift() as RightsStep, isAlone(first) ? undefined : steps.shift(), luck));
    if (steps.length === 0) break;
    const isShared = !isAlone(first);
    const isRush = isShared && luck.happens(0.15);
    const together = isRush ? rush(steps.shift() as Step, luck) : steps.splice(0, sizeOf(steps, luck));
    const acts: Act[] = together.map((step, index) => actOf(step, isShared && index === 0 && together.length < 3, luck));
    if (isShared && acts.length < 3 && luck.happens(0.1)) acts.push({ do: 'again', of: luck.whole(0, 99), mishaps: mishaps(luck) });
    if (isShared && luck.happens(0.08)) acts.push(neverAct(luck));
    rounds.push({ after: luck.happens(0.05) ? -luck.whole(1, 4000) : luck.whole(1, 5), acts });
  }
  return rounds;
}

/** Everybody in a scene acts independently, with a key of their own, and nothing gets in between. */
const sceneRound = (steps: (typeof SCENES)[number][number]): Round => ({
  after: 1,
  acts: steps.map((one) => ({ do: 'step', ...('as' in one ? one : { step: one }), key: 'own', hasTwin: false, mishaps: [] })),
});

/** A payment of a new invoice by one of those whom others have invited. */
const payment = (invoice: number): Step => {
  const event: EventStep = { type: 'paid', of: 'new', invoice, amount: { micro: 500 }, daysAgo: 0, twist: undefined };
  return { do: 'report', events: [event] };
};

/** Several who want the same at the same time: the same money, the same slug, each other as inviter; or money of a user who is erased. */
function rush(step: Step, luck: Chance): Step[] {
  const rivals = TERMS.includes(step.do) ? 1 : luck.whole(1, 2);
  const rival = (): Step => {
    if (step.do === 'sign up') return { ...step, user: step.code, code: step.user };
    if (step.do === 'erase') return payment(luck.whole(0, 14));
    return step.do === 'slug' ? { ...step, user: luck.whole(0, USERS - 1) } : step;
  };
  return [step, ...Array.from({ length: rivals }, rival)];
}

/** The number of the next steps that are taken at once. */
function sizeOf(steps: readonly Step[], luck: Chance): number {
  const wanted = luck.happens(0.5) ? luck.whole(2, ACTS_MAX) : 1;
  let size = 1;
  const most = (step: Step) => (isAlone(step) ? 1 : TERMS.includes(step.do) ? 2 : ACTS_MAX);
  while (size < Math.min(wanted, steps.length)) {
    if (steps.slice(0, size + 1).some((step) => most(step) < size + 1)) break;
    size++;
  }
  return size;
}

/**
 * Rights are changed, and what is done meanwhile goes by the rights before or after. No more than two things happen, or one of them could
 * be decided by the rights before, and after another that was decided by the rights after. Nobody confirms twice at once: who waits for
 * another confirmation of the same session is refused, and no order gives that.
 */
function changeOfRights(change: RightsStep, meanwhile: Step | undefined, luck: Chance): Round {
  const acts = [change, ...(meanwhile ? [meanwhile] : [])].map((step) => ({ ...actOf(step, false, luck), key: 'none' as const }));
  const [first, ...others] = acts as [Deliberate, ...Deliberate[]];
  const answered = first.mishaps.filter(({ leaves }) => leaves === undefined);
  return { after: luck.whole(1, 5), acts: [change.do === 'confirm' ? { ...first, mishaps: answered } : first, ...others] };
}

function actOf(step: Step | RightsStep, mayHaveTwin: boolean, luck: Chance): Deliberate {
  const key = luck.happens(0.04) ? 'used' : luck.happens(0.5) ? 'own' : 'none';
  const as = luck.happens(0.4) ? luck.whole(0, 19) : undefined;
  return { do: 'step', step, as, key, hasTwin: mayHaveTwin && luck.happens(0.2), mishaps: mishaps(luck) };
}

function mishaps(luck: Chance): Mishap[] {
  const all: Mishap[] = [];
  while (all.length < 3 && luck.happens(0.3)) all.push(mishap(luck));
  return all;
}

function mishap(luck: Chance): Mishap {
  if (luck.happens(0.12)) return { leaves: luck.happens(0.75) ? 'before the answer' : 'in the body' };
  const kind = luck.pick(FAULT_KINDS);
  const fault: Fault = { kind, at: placeOf(luck, kind.startsWith('lost') ? 0 : 1), times: luck.happens(0.8) ? 1 : 9 };
  return luck.happens(0.06) ? { fault, leaves: 'before the answer' } : { fault };
}

const placeOf = (luck: Chance, first: number) => (luck.happens(0.35) ? 'commit' : luck.happens(0.15) ? 'read' : luck.whole(first, 9));

function neverAct(luck: Chance): Act {
  const kind = luck.pick(FAULT_KINDS.filter((kind) => kind !== 'lost after'));
  return { do: 'never', what: luck.whole(0, 99), fault: { kind, at: 'commit', times: 1000 } };
}

/** A round without some of its acts, of its mishaps, and of what its reports say. */
export function* smallerRounds({ after, acts }: Round): Generator<Round> {
  for (let at = 0; at < acts.length && acts.length > 1; at++) yield { after, acts: acts.toSpliced(at, 1) };
  for (const [index, act] of acts.entries()) {
    const changed = (change: Partial<Act>) => ({ after, acts: acts.with(index, { ...act, ...change } as Act) });
    if ('mishaps' in act && act.mishaps.length > 0) yield changed({ mishaps: act.mishaps.slice(1) });
    if (act.do !== 'step') continue;
    if (act.hasTwin) yield changed({ hasTwin: false });
    if (act.as !== undefined) yield changed({ as: undefined });
    if (act.key !== 'none') yield changed({ key: 'none' });
    if (act.step.do !== 'report') continue;
    const { events } = act.step;
    for (let at = 0; at < events.length && events.length > 1; at++)
      yield changed({ step: { ...act.step, events: events.toSpliced(at, 1) } });
  }
}
