/** The configuration of one run: the settings of every run, the caller, and the statuses that `make generate` took from the contract. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { OperationFacts } from '../../src/operations/contract.ts';
import { PATIENCE } from './run-tool.ts';
import type { Seeds } from './seed.ts';
import { ADMIN_TOKEN } from './target.ts';
import { ROOT } from './tool.ts';

export const IDENTITIES = ['anonymous', 'user', 'operator'] as const;
export type Identity = (typeof IDENTITIES)[number];

export interface Depth {
  seed: number;
  examples: number;
  /** Whether each operation is called as often by those who may not call it as by those who may. */
  isEverybody: boolean;
}

/** How often an id in a valid request is one that exists; otherwise it is random. */
const KNOWN = 0.6;

/** Whose own work an operation is. */
const OWN: Record<OperationFacts['caller'], readonly Identity[]> = {
  anyone: IDENTITIES,
  user: ['user'],
  operator: ['operator'],
  console: ['operator'],
  operator_or_user: ['user', 'operator'],
};

/** How often an operation is called by those whose work it is not: all are told the same before anything else is looked at. */
const FOREIGN_EXAMPLES = 4;

/** Sequences along the links are short and cheap, and only many of them walk every link; most links lead to an operator's operations. */
const STATEFUL_FACTOR: Record<Identity, number> = { anonymous: 1, user: 3, operator: 10 };

/** Mere warnings of schemathesis that mean that something was not tested. */
const FATAL_WARNINGS = [
  'base_url_mismatch',
  'missing_deserializer',
  'unused_openapi_auth',
  'unsupported_regex',
  'method_not_allowed',
  'unmatched_filter',
  'unresolvable_reference',
  'rate_limited',
  'dictionary_mismatch',
];

/** Two nouns call their parameter `id`. */
const PAYOUT_OPERATIONS = ['cancelPayout', 'getPayout', 'markPayoutProcessing', 'markPayoutSent', 'markPayoutFailed', 'withdrawApproval'];

/** What there is, by the names under which parameters are bound to it. */
function dictionaries({ userId, userIds, newIds, codes, logged, payoutIds, eventIds, invoiceIds }: Seeds): string[] {
  const values = {
    users: [userId, ...userIds],
    others: userIds,
    nobodies: newIds,
    codes,
    logged,
    payouts: payoutIds,
    events: eventIds,
    invoices: invoiceIds,
    operators: ['grace', 'ada'],
    versions: ['v1', 'v2'],
  };
  return Object.entries(values).flatMap(([name, known]) => [`[dictionaries.${name}]`, `values = ${JSON.stringify(known)}`]);
}

/** `schemathesis.toml` for one identity. No check is named here: all of them are on. */
export function settings(identity: Identity, seeds: Seeds, { seed, examples, isEverybody }: Depth, report: string): string {
  const text = JSON.stringify;
  const bound = (name: string, dictionary: string) => `"${name}" = { dictionary = "${dictionary}", probability = ${KNOWN} }`;
  const credentials: Record<Identity, string[]> = {
    anonymous: [],
    user: [`[auth.openapi]`, `Session = { api_key = ${text(seeds.session)} }`],
    // The operator is also signed in as a user: only then can one run follow a payout from its request to its end.
    operator: [`[auth.openapi]`, `AdminToken = { api_key = ${text(ADMIN_TOKEN)} }`, `Session = { api_key = ${text(seeds.session)} }`],
  };
  const lines = [
    `seed = ${seed}`,
    'workers = 1',
    'color = false',
    ...PATIENCE,
    '[cache]',
    'enabled = false',
    '[generation]',
    'mode = "all"',
    `max-examples = ${examples}`,
    'database = "none"',
    '[phases]',
    'enabled = true',
    '[phases.stateful.generation]',
    `max-examples = ${examples * STATEFUL_FACTOR[identity]}`,
    '[checks]',
    'enabled = true',
    '[warnings]',
    `fail-on = ${text(FATAL_WARNINGS)}`,
    '[reports.json]',
    `path = ${text(report)}`,
    ...dictionaries(seeds),
    '[parameters]',
    bound('path.user_id', 'others'),
    bound('query.user_id', 'users'),
    bound('query.inviter_user_id', 'users'),
    bound('query.invoice_id', 'invoices'),
    bound('path.code', 'codes'),
    bound('body.user_id', 'users'),
    bound('body.code', 'codes'),
    bound('body.events[*].user_id', 'users'),
    bound('body.events[*].invoice_id', 'invoices'),
    ...credentials[identity],
  ];
  const own = [
    ['putUser', bound('path.user_id', 'nobodies')],
    ...['putOperator', 'endOperatorSessions'].map((id) => [id, bound('path.name', 'operators')]),
    ['getProgrammeVersion', bound('path.version', 'versions')],
    ['getEvent', bound('path.event_id', 'logged')],
    ['getBillingEvent', bound('path.id', 'events')],
    ['listAllRewards', `${bound('query.invoice_id', 'invoices')}\n${bound('query.invitee_user_id', 'users')}`],
    ['changePayouts', bound('body.items[*].id', 'payouts')],
    ...PAYOUT_OPERATIONS.map((id) => [id, bound('path.id', 'payouts')]),
  ];
  const bindings = own.flatMap(([id, binding]) => [
    '[[operations]]',
    `include-operation-id = ${text(id)}`,
    '[operations.parameters]',
    binding as string,
  ]);
  return [
    ...lines,
    '',
    readFileSync(join(ROOT, 'generated', 'schemathesis.toml'), 'utf8'),
    ...bindings,
    ...(isEverybody ? [] : foreign(identity)),
    '',
  ].join('\n');
}

/** Fewer calls of the operations that are not this identity's own. */
function foreign(identity: Identity): string[] {
  const ids = (Object.keys(operations) as OperationId[]).filter((id) => !OWN[operations[id].caller].includes(identity));
  return [
    '[[operations]]',
    `include-operation-id = ${JSON.stringify(ids)}`,
    'phases.coverage.enabled = false',
    `phases.fuzzing.generation.max-examples = ${FOREIGN_EXAMPLES}`,
  ];
}
