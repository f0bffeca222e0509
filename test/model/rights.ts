import { errors } from '../../generated/errors.ts';
import { type OperationId, operations, SCOPES, type Scope } from '../../generated/operations.ts';
import { type Answer, iso, OPERATORS, refuse, type World } from './world.ts';

/** A person of the back office, as the table has them. */
export interface Colleague {
  name: string;
  role: Role;
  disabled: boolean;
}

export const ROLES = ['viewer', 'support', 'finance', 'rules', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** An API token. Its secrets, of which the model knows only names, are the newest first; the others work until they end. */
export interface Token {
  id: string;
  name: string;
  operator: string;
  knownTo: readonly string[];
  scopes: readonly string[];
  /** Whether it may be used from where the clients are. */
  isFromHere: boolean;
  expiresAt: number;
  isRevoked: boolean;
  secret: string;
  previous: { secret: string; until: number } | undefined;
  /** How many secrets it has had. */
  secrets: number;
}

/** A console session under its secret. */
export interface Seat {
  secret: string;
  operator: string;
  knownTo: readonly string[];
  /** What the token held with which it was entered; undefined when that was the environment's. */
  scopes: ReadonlySet<Scope> | undefined;
  enteredWith: string | undefined;
  expiresAt: number;
  freshUntil: number;
  isEnded: boolean;
}

/** Who has rights, and by what. Lists are never changed, but replaced. */
export interface Rights {
  colleagues: readonly Colleague[];
  tokens: readonly Token[];
  seats: readonly Seat[];
}

export const NO_RIGHTS: Rights = { colleagues: [], tokens: [], seats: [] };

/** By what an operator calls: a secret of the environment, of a token, or of a console session. */
export interface Hand {
  by: 'environment' | 'token' | 'seat';
  operator: string;
  /** The name of the secret. */
  secret: string;
}

/** An operator who was let in, and the seat in which they sit. */
export interface By {
  name: string;
  knownTo: readonly string[];
  scopes: ReadonlySet<Scope>;
  seat?: Seat;
}

const ALL: ReadonlySet<Scope> = new Set(SCOPES);

/** Everything that these grants hold, as the specification says it: `*` is all, `<tag>:*` all of a tag, and to write is to read. */
export function expand(grants: readonly string[]): ReadonlySet<Scope> {
  const isHeld = (scope: Scope) =>
    grants.some((grant) => ['*', scope, scope.replace(/:.*/, ':*')].includes(grant) || grant === scope.replace(/:read$/, ':write'));
  return new Set(SCOPES.filter(isHeld));
}

const READS = SCOPES.filter((scope) => scope.endsWith(':read') && !['payouts:read', 'events:read'].includes(scope));
const MORE: Record<Role, readonly string[]> = {
  viewer: [],
  support: ['users:write', 'attributions:write', 'codes:write', 'sessions:write', 'payouts:read', 'events:read'],
  finance: ['payouts:*', 'ledger:*', 'events:read'],
  rules: ['programme:write', 'user-tiers:write', 'points:configure'],
  owner: ['*'],
};
export const scopesOfRole = (role: Role) => expand([...READS, ...MORE[role]]);

export const deny = (tag: keyof typeof errors): Answer => refuse(errors[tag].status, tag);

/** What an operator may do now; undefined for who is disabled, or nobody. */
function heldNow({ rights }: World, name: string): ReadonlySet<Scope> | undefined {
  if ((OPERATORS as readonly string[]).includes(name)) return ALL;
  const found = rights.colleagues.find((one) => one.name === name);
  return found && !found.disabled ? scopesOfRole(found.role) : undefined;
}

export const environmentHand = (operator: string): By => ({ name: operator, knownTo: [operator], scopes: ALL });

/** The operator who sends a token of this name, or why they are refused. */
export function judgeToken(world: World, secret: string): By | Answer {
  const token = world.rights.tokens.find((one) => one.secret === secret || one.previous?.secret === secret);
  if (!token) return deny('admin_token_invalid');
  const ends = Math.min(token.expiresAt, token.secret === secret ? Infinity : (token.previous?.until ?? 0));
  const held = heldNow(world, token.operator);
  if (ends <= world.now) return deny('token_expired');
  if (token.isRevoked || !held) return deny('token_revoked');
  if (!token.isFromHere) return deny('token_network_forbidden');
  return { name: token.operator, knownTo: token.knownTo, scopes: expand(token.scopes).intersection(held) };
}

function judgeSeat(world: World, secret: string): By | Answer {
  const seat = world.rights.seats.find((one) => one.secret === secret);
  const held = seat && heldNow(world, seat.operator);
  if (!seat || !held || seat.isEnded || seat.expiresAt <= world.now || !isStillGood(world, seat)) return deny('console_session_required');
  return { name: seat.operator, knownTo: seat.knownTo, scopes: seat.scopes ? held.intersection(seat.scopes) : held, seat };
}

function isStillGood({ rights, now }: World, { enteredWith }: Seat): boolean {
  if (enteredWith === undefined) return true;
  const token = rights.tokens.find((one) => one.secret === enteredWith || one.previous?.secret === enteredWith);
  if (!token || token.isRevoked || token.expiresAt <= now) return false;
  return token.secret === enteredWith || (token.previous?.until ?? 0) > now;
}

/** Whoever calls by this, with the right to call this; or the refusal, in the contract's order. */
export function judge(world: World, { by, operator, secret }: Hand, operation: OperationId): By | Answer {
  const found = by === 'environment' ? environmentHand(operator) : by === 'token' ? judgeToken(world, secret) : judgeSeat(world, secret);
  if ('status' in found) return found;
  const { scopes, confirms } = operations[operation];
  if (scopes.length > 0 && !scopes.some((scope) => found.scopes.has(scope))) return deny('scope_missing');
  if (confirms && found.seat && found.seat.freshUntil <= world.now) return deny('confirmation_required');
  return found;
}

const MINUTE = 60_000;
const SESSION = 12 * 60 * MINUTE;

const isBeyond = ({ scopes }: By, grants: readonly string[]) => !expand(grants).isSubsetOf(scopes);

export function putOperator(world: World, by: By, wanted: Colleague): Answer {
  const { colleagues, seats } = world.rights;
  const before = colleagues.find(({ name }) => name === wanted.name);
  const roles = [wanted.role, ...(before ? [before.role] : [])];
  if (roles.some((role) => isBeyond(by, [...READS, ...MORE[role]]))) return deny('scope_missing');
  const isOut = wanted.disabled && before?.disabled === false;
  const left = seats.map((seat) => (isOut && seat.operator === wanted.name ? { ...seat, isEnded: true } : seat));
  world.rights = { ...world.rights, seats: left, colleagues: [...colleagues.filter(({ name }) => name !== wanted.name), wanted] };
  return { status: before ? 200 : 201, given: { name: wanted.name, role: wanted.role, disabled: wanted.disabled } };
}

export type Draft = Pick<Token, 'name' | 'operator' | 'scopes' | 'isFromHere' | 'expiresAt'>;

export function createApiToken(world: World, by: By, draft: Draft): Answer {
  const { tokens } = world.rights;
  const needed = draft.operator === by.name ? draft.scopes : [...draft.scopes, 'operators:write'];
  if (isBeyond(by, needed)) return deny('scope_missing');
  if (draft.operator !== by.name && !heldNow(world, draft.operator)) return deny('operator_not_found');
  const others = tokens.filter(({ name, isRevoked }) => name === draft.name && !isRevoked);
  if (others.some(({ expiresAt }) => expiresAt > world.now)) return deny('token_name_taken');
  const id = `#token ${tokens.length}`;
  const secret = `${id} secret 0`;
  const knownTo = [...new Set([...by.knownTo, draft.operator])];
  const made = { ...draft, id, knownTo, isRevoked: false, secret, previous: undefined, secrets: 1 };
  // One that has expired gives its name up for good.
  const left = tokens.map((token) => (others.includes(token) ? { ...token, isRevoked: true } : token));
  world.rights = { ...world.rights, tokens: [...left, made] };
  return { status: 201, given: { token_id: id, secret, name: draft.name, operator: draft.operator } };
}

const replaced = (tokens: readonly Token[], token: Token) => tokens.map((one) => (one.id === token.id ? token : one));

export function rotateApiToken(world: World, by: By, id: string, overlapHours: number): Answer {
  const { tokens } = world.rights;
  const token = tokens.find((one) => one.id === id);
  if (!token || token.isRevoked || token.expiresAt <= world.now) return deny('token_not_found');
  if (isBeyond(by, token.operator === by.name ? token.scopes : [...token.scopes, 'operators:write'])) return deny('scope_missing');
  if (token.previous && token.previous.until > world.now) return deny('token_rotating');
  const previous = { secret: token.secret, until: world.now + overlapHours * 60 * MINUTE };
  const secret = `${id} secret ${token.secrets}`;
  const knownTo = [...new Set([...token.knownTo, ...by.knownTo])];
  world.rights = { ...world.rights, tokens: replaced(tokens, { ...token, secret, previous, knownTo, secrets: token.secrets + 1 }) };
  return { status: 200, given: { token_id: id, secret } };
}

export function revokeApiToken(world: World, id: string): Answer {
  const token = world.rights.tokens.find((one) => one.id === id);
  if (!token) return deny('token_not_found');
  world.rights = { ...world.rights, tokens: replaced(world.rights.tokens, { ...token, isRevoked: true }) };
  return { status: 200, body: { ok: true } };
}

export function beginConsoleSession(world: World, hand: Hand): Answer {
  const by = hand.by === 'environment' ? environmentHand(hand.operator) : judgeToken(world, hand.secret);
  if ('status' in by) return by;
  const { name: operator, knownTo, scopes } = by;
  const token = hand.by === 'environment' ? undefined : hand.secret;
  const [expiresAt, freshUntil] = [world.now + SESSION, world.now + 10 * MINUTE];
  const held = token === undefined ? undefined : scopes;
  return seated(world, world.rights.seats, { operator, knownTo, scopes: held, enteredWith: token, expiresAt, freshUntil, isEnded: false });
}

function seated(world: World, seats: readonly Seat[], begun: Omit<Seat, 'secret'>): Answer {
  const seat = { ...begun, secret: `#seat ${world.seatsMade++}` };
  world.rights = { ...world.rights, seats: [...seats, seat] };
  const { operator, expiresAt, freshUntil } = seat;
  return { status: 200, given: { seat: seat.secret, operator, expires_at: iso(expiresAt), fresh_until: iso(freshUntil) } };
}

/** The old secret is good for five seconds more, and no longer fresh. */
export function confirmOperator(world: World, { seat, name }: By, secret: string): Answer {
  const by = judgeToken(world, secret);
  if ('status' in by) return by;
  if (!seat || by.name !== name) return deny('admin_token_invalid');
  const { now, rights } = world;
  const left = { ...seat, expiresAt: Math.min(now + 5000, seat.expiresAt), freshUntil: now };
  const freshUntil = Math.min(now + 10 * MINUTE, seat.expiresAt);
  const knownTo = [...new Set([...seat.knownTo, ...by.knownTo])];
  return seated(world, [...rights.seats.filter((one) => one.secret !== seat.secret), left], { ...seat, knownTo, freshUntil });
}

export function endConsoleSession(world: World, { seat }: By): Answer {
  const seats = world.rights.seats.map((one) => (one.secret === seat?.secret ? { ...one, isEnded: true } : one));
  world.rights = { ...world.rights, seats };
  return { status: 200, body: { ok: true } };
}
