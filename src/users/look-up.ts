import type { Scope } from '../../generated/operations.ts';
import { dashed } from '../core/ids.ts';
import { type Statement, statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { asIban, END } from '../payouts/looked-for.ts';
import { folded, searchText } from './search-text.ts';

export const FOUND_KINDS = ['user', 'code', 'payout', 'transaction', 'invoice', 'event'] as const;
type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that was looked for. */
export interface Found {
  kind: FoundKind;
  /** By which its operation reads it; of a transaction, the payout's. */
  id: string;
  title: string;
  detail: string | null;
  /** Whose it is, where that is known. */
  user_id: string | null;
}

/** How much is found at most. */
export const FOUND_MAX = 20;

/** What a text that is looked for can be the beginning of. Each probe is a stretch of an index, and ends after FOUND_MAX rows. */
interface Wanted {
  readonly text: string;
  /** The ids that begin with it; null where none can. */
  readonly ids: readonly [first: string, last: string] | null;
}

/** In the order of an index alone: for any other, everybody who is called alike would be read. */
const LIMIT = `limit ${FOUND_MAX}`;
/** As the index of names has it. */
const NAME = folded('u.display_name');
const NAMED = folded('$3');
const OF_USER = `
  'user' as kind, u.user_id::text as id, u.display_name as title, u.user_id,
  (select c.code from codes c where c.user_id = u.user_id and c.kind = 'uid') as detail`;

const USERS = statement(
  'lookup_users',
  `select * from ((select ${OF_USER} from users u where u.user_id between $1::uuid and $2::uuid order by u.user_id ${LIMIT})
   union all
   (select ${OF_USER} from users u where ${NAME} ~>=~ ${NAMED} and ${NAME} ~<~ (${NAMED} || ${END}) order by ${NAME} using ~<~ ${LIMIT})) found`,
);

const CODES = statement(
  'lookup_codes',
  `select 'code' as kind, d.code as id, d.code as title, d.user_id,
     (select case c.kind when 'uid' then 'primary' else 'custom' end from codes c where c.user_id = d.user_id and c.code = d.code) as detail
   from code_directory d
   where d.code ~>=~ lower($1) and d.code ~<~ (lower($1) || ${END})
   order by d.code using ~<~ ${LIMIT}`,
);

const OF_PAYOUT = 'p.payout_id::text as id';
const PAYOUTS = statement(
  'lookup_payouts',
  `select * from ((select 'payout' as kind, ${OF_PAYOUT}, p.address as title, p.user_id, p.status::text as detail
    from payout_directory d join payouts p on p.user_id = d.user_id and p.payout_id = d.payout_id
    where d.payout_id between $1::uuid and $2::uuid order by d.payout_id ${LIMIT})
   union all
   (select 'payout', ${OF_PAYOUT}, p.address, p.user_id, p.status::text from payouts p
    where p.address ~>=~ $3 and p.address ~<~ ($3 || ${END}) order by p.address using ~<~ ${LIMIT})
   union all
   (select 'payout', ${OF_PAYOUT}, p.address, p.user_id, p.status::text from payouts p
    where p.address ~>=~ $4 and p.address ~<~ ($4 || ${END}) order by p.address using ~<~ ${LIMIT})
   union all
   (select 'transaction', ${OF_PAYOUT}, p.tx_hash, p.user_id, p.status::text from payouts p
    where p.tx_hash ~>=~ $3 and p.tx_hash ~<~ ($3 || ${END}) order by p.tx_hash using ~<~ ${LIMIT})) found`,
);

const BILLING = statement(
  'lookup_billing',
  `select * from ((select 'invoice' as kind, n.invoice_id as id, n.invoice_id as title, n.user_id,
      case when n.voided then 'voided' when n.paid_at is not null then 'paid' else 'open' end as detail
    from invoices n where n.invoice_id >= $1 and n.invoice_id < $1 || ${END} order by n.invoice_id ${LIMIT})
   union all
   (select 'event', e.event_id, e.event_id, e.user_id, e.type::text
    from billing_events e where e.event_id >= $1 and e.event_id < $1 || ${END} order by e.event_id ${LIMIT})
   union all
   (select 'event', r.event_id, r.event_id, r.user_id, 'rejected'
    from billing_rejections r
    where r.event_id >= $1 and r.event_id < $1 || ${END} and not exists (select from billing_events e where e.event_id = r.event_id)
    order by r.event_id ${LIMIT})) found`,
);

interface Probe {
  /** What the caller must hold to be shown what it finds. */
  readonly scope: Scope;
  readonly statement: Statement;
  values(wanted: Wanted): unknown[];
}

const withIds = ({ text, ids }: Wanted) => [...(ids ?? [null, null]), text];
const textAlone = ({ text }: Wanted) => [text];

const PROBES: readonly Probe[] = [
  { scope: 'users:read', statement: USERS, values: withIds },
  { scope: 'codes:read', statement: CODES, values: textAlone },
  { scope: 'payouts:read', statement: PAYOUTS, values: (wanted) => [...withIds(wanted), asIban(wanted.text)] },
  { scope: 'billing:read', statement: BILLING, values: textAlone },
];

const HEX_MIN = 4;
const ID_BEGINNING = /^[0-9a-f]{1,8}$|^[0-9a-f]{8}(-[0-9a-f]{0,4}){1,3}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{0,12}$/i;

/** The first and the last id that begin with this text. */
function idsBeginningWith(text: string): Wanted['ids'] {
  const hex = text.replaceAll('-', '').toLowerCase();
  if (!ID_BEGINNING.test(text) || hex.length < HEX_MIN) return null;
  return [dashed(hex.padEnd(32, '0')), dashed(hex.padEnd(32, 'f'))];
}

/**
 * What begins with a text: users by name and id, codes, payouts by id and address, transactions, invoices and events by the host's names for
 * them; at most FOUND_MAX, and of each kind only what these scopes let its holder read. What is exactly the text comes first, then each
 * kind in turn.
 */
export async function lookUp(db: Reader, query: string, scopes: ReadonlySet<Scope>): Promise<Found[]> {
  const text = searchText(query);
  if (text === undefined) return [];
  const wanted = { text, ids: idsBeginningWith(text) };
  const allowed = PROBES.filter(({ scope }) => scopes.has(scope));
  const found = await Promise.all(allowed.map((probe) => db.query<Found>(probe.statement, probe.values(wanted))));
  return inTurn(found.flat(), text).slice(0, FOUND_MAX);
}

/** Each once; exact ones first, of the others the first of each kind, the second of each, and so on. */
function inTurn(found: readonly Found[], text: string): Found[] {
  const once = [...new Map(found.map((one) => [`${one.kind} ${one.id}`, one])).values()];
  const isExact = ({ id, title }: Found) => [id, title].some((name) => name.toLowerCase() === text.toLowerCase());
  const byKind = Map.groupBy(
    once.filter((one) => !isExact(one)),
    ({ kind }) => kind,
  );
  const others = [...byKind.values()].flatMap((ones) => ones.map((one, turn) => ({ one, turn })));
  const inOrder = others.sort((a, b) => a.turn - b.turn || FOUND_KINDS.indexOf(a.one.kind) - FOUND_KINDS.indexOf(b.one.kind));
  return [...once.filter(isExact), ...inOrder.map(({ one }) => one)];
}
