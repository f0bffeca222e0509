import fc from 'fast-check';
import type { Deed } from './deed.ts';
import type { Plot } from './reports.ts';
import {
  type By,
  beginConsoleSession,
  confirmOperator,
  createApiToken,
  deny,
  endConsoleSession,
  environmentHand,
  type Hand,
  judge,
  putOperator,
  ROLES,
  type Role,
  revokeApiToken,
  rotateApiToken,
} from './rights.ts';
import { iso, OPERATORS, type World } from './world.ts';

/** What operators do about who may do what. Tokens, secrets and seats are counted from the newest that clients know. */
export type RightsStep =
  | { do: 'colleague'; who: number; role: Role; disabled: boolean }
  | { do: 'token'; for: number; scopes: number; name: number; network: 'any' | 'this' | 'another'; hours: number | undefined }
  | { do: 'rotate'; token: number; overlapHours: number }
  | { do: 'revoke'; token: number }
  | { do: 'enter'; with: number }
  | { do: 'confirm'; seat: number; with: number }
  | { do: 'leave'; seat: number };

const RIGHTS: ReadonlySet<string> = new Set([
  'colleague',
  'token',
  'rotate',
  'revoke',
  'enter',
  'confirm',
  'leave',
] satisfies RightsStep['do'][]);

/** Whether a step is one about rights. */
export const isRights = (step: { do: string }): step is RightsStep => RIGHTS.has(step.do);

export const COLLEAGUES = ['carol', 'dave', 'erin', 'frank', 'olga'] as const;
/** What tokens are given: everything, what a role is given, and parts of several roles. */
const GRANTS: readonly (readonly string[])[] = [
  ['*'],
  ['payouts:*'],
  ['payouts:approve', 'payouts:send'],
  ['payouts:approve'],
  ['users:write', 'codes:write', 'attributions:write'],
  ['programme:*', 'user-tiers:*', 'points:*'],
  ['tokens:write', 'operators:write', 'payouts:*'],
  ['users:*', 'payouts:read', 'ledger:read'],
];

const nth = fc.nat(19);
const who = fc.nat(COLLEAGUES.length - 1);

/** One step about rights. */
export const rightsStep: fc.Arbitrary<RightsStep> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('colleague' as const),
      who,
      role: fc.constantFrom(...ROLES, 'finance', 'finance', 'owner'),
      disabled: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('token' as const),
      for: fc.nat(COLLEAGUES.length + OPERATORS.length - 1),
      scopes: fc.nat(GRANTS.length - 1),
      name: fc.nat(30),
      network: fc.constantFrom('any', 'any', 'any', 'this', 'another'),
      hours: fc.constantFrom(undefined, undefined, 3, 400),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rotate' as const), token: nth, overlapHours: fc.constantFrom(0, 1, 24, 168) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revoke' as const), token: nth }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('enter' as const), with: nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('confirm' as const), seat: nth, with: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), seat: nth }) },
);

const NOBODY = '00000000-0000-4000-8000-000000000000';

const fromNewest = <T>(list: readonly T[], number: number): T | undefined => list.at(-1 - (number % Math.max(1, list.length)));
/** Of more than these, the newest, nobody remembers that there are any. */
const REMEMBERED = 10;

/** The secrets of tokens that clients know, those before the last rotation included. */
function secretsOf({ names: { ids } }: Plot, { rights }: World): Hand[] {
  const secrets = rights.tokens.flatMap(({ operator, secret, previous }): Hand[] =>
    [...(previous ? [previous.secret] : []), secret].map((each) => ({ by: 'token', operator, secret: each })),
  );
  return secrets.filter(({ secret }) => ids.has(secret)).slice(-REMEMBERED);
}

function seatsOf({ names: { ids } }: Plot, { rights }: World): Hand[] {
  const seats = rights.seats.map(({ operator, secret }): Hand => ({ by: 'seat', operator, secret }));
  return seats.filter(({ secret }) => ids.has(secret)).slice(-REMEMBERED);
}

/** What somebody else than the operators of the environment can call by. */
export function handAt(number: number, plot: Plot, world: World): Hand | undefined {
  const all = number % 2 === 0 ? secretsOf(plot, world) : seatsOf(plot, world);
  return oneOf(all, number, world);
}

/** One of those that are good for something; for every third number, or where there is none, one of all. */
function oneOf(all: readonly Hand[], number: number, world: World): Hand | undefined {
  const live = all.filter((hand) => !('status' in judge(world, hand, 'getOperator')));
  return fromNewest(number % 3 === 0 || live.length === 0 ? all : live, number >> 1);
}

/** The request of a step; undefined where it needs something that is not there yet. */
export function rightsDeed(step: RightsStep, plot: Plot, world: World): Deed | undefined {
  switch (step.do) {
    case 'colleague': {
      const name = COLLEAGUES[step.who] as string;
      const { role, disabled } = step;
      const does = (world: World, by = environmentHand('default')) => putOperator(world, by, { name, role, disabled });
      return { operation: 'putOperator', method: 'PUT', path: `/v1/admin/operators/${name}`, body: { role, disabled }, does };
    }
    case 'token':
      return making(step, plot, world);
    case 'rotate': {
      const { id, uuid } = tokenAt(step.token, plot, world);
      const operator = makerAt(step.token);
      const does = (world: World, by = environmentHand(operator)) => rotateApiToken(world, by, id, step.overlapHours);
      const body = { overlap_hours: step.overlapHours };
      return { operation: 'rotateApiToken', method: 'POST', path: `/v1/admin/tokens/${uuid}/rotate`, body, operator, does };
    }
    case 'revoke': {
      const { id, uuid } = tokenAt(step.token, plot, world);
      return {
        operation: 'revokeApiToken',
        method: 'DELETE',
        path: `/v1/admin/tokens/${uuid}`,
        does: (world) => revokeApiToken(world, id),
      };
    }
    default:
      return sitting(step, plot, world);
  }
}

/** Who of the environment sees the secret, where nobody else makes it. */
const makerAt = (number: number) => OPERATORS[number % OPERATORS.length] as (typeof OPERATORS)[number];

function tokenAt(number: number, { names: { ids } }: Plot, { rights }: World): { id: string; uuid: string } {
  const { id } = fromNewest(rights.tokens.filter((token) => ids.has(token.id)).slice(-REMEMBERED), number) ?? { id: NOBODY };
  return { id, uuid: ids.get(id) ?? NOBODY };
}

function making(step: Extract<RightsStep, { do: 'token' }>, { run }: Plot, world: World): Deed {
  const operator = [...COLLEAGUES, ...OPERATORS][step.for] as string;
  const scopes = GRANTS[step.scopes] as readonly string[];
  const name = `${run}-${step.name}`;
  const expiresAt = step.hours === undefined ? Infinity : world.now + step.hours * 3_600_000;
  const networks = { any: undefined, this: ['127.0.0.0/8'], another: ['192.0.2.0/24'] }[step.network];
  const draft = { name, operator, scopes, isFromHere: step.network !== 'another', expiresAt };
  const more = { ...(networks && { networks }), ...(step.hours !== undefined && { expires_at: iso(expiresAt) }) };
  const maker = makerAt(step.name);
  const does = (world: World, by = environmentHand(maker)) => createApiToken(world, by, draft);
  const body = { name, operator, scopes, ...more };
  return { operation: 'createApiToken', method: 'POST', path: '/v1/admin/tokens', body, operator: maker, does };
}

/** Entering the console, staying and leaving. */
function sitting(step: Extract<RightsStep, { do: 'enter' | 'confirm' | 'leave' }>, plot: Plot, world: World): Deed | undefined {
  const path = '/console/api/session';
  const secret = step.do === 'leave' ? undefined : oneOf(secretsOf(plot, world), step.with, world);
  if (step.do === 'enter') {
    const does = (world: World) => beginConsoleSession(world, secret as Hand);
    return secret && { operation: 'beginConsoleSession', method: 'POST', path, body: { token: plot.names.ids.get(secret.secret) }, does };
  }
  const hand = oneOf(seatsOf(plot, world), step.seat, world);
  if (!hand) return undefined;
  const by = (who: By | undefined, does: (who: By) => ReturnType<Deed['does']>) => (who ? does(who) : deny('console_session_required'));
  if (step.do === 'leave')
    return {
      operation: 'endConsoleSession',
      method: 'DELETE',
      path,
      hand,
      does: (world, who) => by(who, (who) => endConsoleSession(world, who)),
    };
  const own = secretsOf(plot, world).filter(({ operator }) => operator === hand.operator);
  const told = step.with > 2 && own.length > 0 ? oneOf(own, step.with, world) : secret;
  if (!told) return undefined;
  const body = { token: plot.names.ids.get(told.secret) };
  const does: Deed['does'] = (world, who) => by(who, (who) => confirmOperator(world, who, told.secret));
  return { operation: 'confirmOperator', method: 'POST', path: `${path}/confirm`, body, hand, does };
}
