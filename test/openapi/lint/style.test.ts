/** The style guide works: each of its rules finds a mistake that is planted for it. */
import { beforeAll, expect, test } from 'vitest';
import type { Contract } from '../../../openapi/lint/rule.ts';
import { rules } from '../../../openapi/lint/rules.ts';
import {
  auditCatalogue,
  bundleContract,
  errorCatalogue,
  graphqlCatalogue,
  outcomeCatalogue,
  outgoingCatalogue,
} from '../../../openapi/read/bundle.ts';
import type { Operation, OutgoingEntry, Parameter, Schema } from '../../../openapi/read/document.ts';

let contract: Contract;

beforeAll(async () => {
  contract = {
    document: await bundleContract(),
    errors: errorCatalogue(),
    outcomes: { ...outcomeCatalogue(), ...graphqlCatalogue() },
    events: auditCatalogue(),
    outgoing: outgoingCatalogue(),
  };
});

const schema = ({ document }: Contract, name: string) => document.components.schemas?.[name] as Schema;
const property = (planted: Contract, name: string, field: string) =>
  (schema(planted, name).properties as Record<string, Schema>)[field] as Schema;
const operation = ({ document }: Contract, path: string, method: 'get' | 'post') => document.paths[path]?.[method] as Operation;

const key = ({ document }: Contract) => document.components.parameters?.['IdempotencyKey'] as Parameter;

const mapping = (planted: Contract) => (schema(planted, 'Event').discriminator as { mapping: Record<string, string> }).mapping;
const outgoing = (planted: Contract, type: string) => planted.outgoing[type]?.outgoing as OutgoingEntry;

const USERS = '/v1/admin/referrals/users';
const TIER = '/v1/admin/referrals/users/{user_id}/tier';
const PREVIEW = '/v1/admin/billing/preview';

const MISTAKES: Record<string, [what: string, plant: (planted: Contract) => unknown][]> = {
  moneyIsBounded: [['an amount without bounds', (planted) => delete property(planted, 'Programme', 'payout_min_micro').maximum]],
  momentsAreDateTimes: [['a moment that is any string', (planted) => delete schema(planted, 'Instant').format]],
  everythingIsBounded: [
    ['a string without an end', (planted) => delete schema(planted, 'DisplayName').maxLength],
    ['a list without an end', (planted) => delete property(planted, 'Programme', 'tiers').maxItems],
  ],
  objectsAreClosed: [['an object that takes anything', (planted) => delete schema(planted, 'TierChange').additionalProperties]],
  propertiesAreExplained: [
    ['a property without a description', (planted) => delete property(planted, 'Programme', 'hold_days').description],
    ['a property without an example', (planted) => delete property(planted, 'Programme', 'hold_days').example],
  ],
  freeTextIsSafe: [['free text that takes NUL', (planted) => delete property(planted, 'TierChange', 'note').pattern]],
  operationsAreNamed: [
    ['a name in snake_case', (planted) => Object.assign(operation(planted, TIER, 'post'), { operationId: 'set_user_tier' })],
  ],
  summariesAreImperatives: [
    ['a summary that names a thing', (planted) => Object.assign(operation(planted, TIER, 'post'), { summary: 'A tier' })],
    ['no summary', (planted) => Object.assign(operation(planted, TIER, 'post'), { summary: undefined })],
  ],
  keysHaveNoExample: [
    ['a key to copy', (planted) => Object.assign(key(planted), { example: 'abc' })],
    ['a key to copy beside its form', (planted) => Object.assign(key(planted).schema as Schema, { examples: ['abc'] })],
  ],
  tagsAreGrouped: [
    ['a tag in no group', ({ document }) => document['x-tagGroups']?.pop()],
    ['a tag in two', ({ document }) => document['x-tagGroups']?.[0]?.tags.push('codes')],
    ['a tag that is none', ({ document }) => document['x-tagGroups']?.[0]?.tags.push('coins')],
  ],
  changesAreAudited: [
    ['a change that nobody hears of', (planted) => delete operation(planted, TIER, 'post')['x-audit']],
    [
      'a change that is audited and says why it is not',
      (planted) => Object.assign(operation(planted, TIER, 'post'), { 'x-record': 'No.' }),
    ],
    ['a change that only looks like a preview', (planted) => delete operation(planted, PREVIEW, 'post')['x-preview']],
    ['an action that is not in the list', (planted) => Object.assign(operation(planted, TIER, 'post'), { 'x-audit': ['user.moved'] })],
  ],
  previewsKeepNothing: [
    ['a preview that is audited', (planted) => Object.assign(operation(planted, PREVIEW, 'post'), { 'x-audit': ['credit.spent'] })],
    [
      'a preview whose answer is kept under a key',
      (planted) => Object.assign(operation(planted, PREVIEW, 'post'), { parameters: operation(planted, TIER, 'post').parameters }),
    ],
  ],
  fieldTagsAreListed: [
    ['a field with a tag of its own', (planted) => Object.assign(property(planted, 'TierChange', 'note'), { 'x-error': 'slug_invalid' })],
  ],
  tagsAreUsed: [
    [
      'a tag that nobody answers',
      (planted) => Object.assign(planted.errors, { never: { status: 400, message: '', fix: '', retry: false } }),
    ],
    ['a reason that no outcome has', (planted) => Object.assign(planted.outcomes, { never: { message: '', fix: '', retry: false } })],
    ['an operator route outside the admin surface', (planted) => delete operation(planted, '/v1/referrals/me', 'get').security],
  ],
  eventsAreUsed: [
    ['an action that nothing records', (planted) => Object.assign(planted.events, { 'user.danced': { when: '', payload: {} } })],
  ],
  outgoingEventsAreUsed: [
    [
      'an event that nothing tells',
      (planted) => Object.assign(planted.outgoing, { 'user.danced': { when: '', outgoing: { version: 1, schema: 'UserFacts' } } }),
    ],
    ['an event that is not in the list', (planted) => Object.assign(operation(planted, TIER, 'post'), { 'x-emits': ['user.moved'] })],
    ['an event of a reading', (planted) => Object.assign(operation(planted, USERS, 'get'), { 'x-emits': ['user.created'] })],
    [
      'a name that webhooks could not have',
      (planted) => Object.assign(planted.outgoing, { 'user-tier.added': planted.outgoing['user.created'] }),
    ],
    ['an event that no answer has', (planted) => delete mapping(planted)['payout.sent']],
    ['an event of another schema', (planted) => Object.assign(outgoing(planted, 'payout.sent'), { schema: 'CreditMoved' })],
  ],
  outgoingEventsAreFit: [
    ['data that may be anything', (planted) => delete schema(planted, 'PayoutFacts').additionalProperties],
    ['data without an end', (planted) => delete property(planted, 'ProgrammeUpdated', 'fields').maxItems],
    ['data that is too long', (planted) => Object.assign(property(planted, 'ProgrammeUpdated', 'fields'), { maxItems: 1000 })],
    [
      'an address of a person',
      (planted) => Object.assign(schema(planted, 'PayoutFacts').properties as object, { address: schema(planted, 'Address') }),
    ],
    ['a name deep inside', (planted) => Object.assign(property(planted, 'CodeSet', 'code'), { $ref: '#/components/schemas/User' })],
  ],
  answersAreDeclared: [
    ['a default answer', (planted) => Object.assign(operation(planted, TIER, 'post').responses, { default: { description: '' } })],
  ],
};

test('every rule has a planted mistake', () => {
  expect(Object.keys(MISTAKES).sort()).toEqual(Object.keys(rules).sort());
});

const cases = Object.entries(MISTAKES).flatMap(([rule, mistakes]) => mistakes.map(([what, plant]) => ({ rule, what, plant })));

test.each(cases)('$rule finds $what', ({ rule, plant }) => {
  const planted = structuredClone(contract);
  plant(planted);
  expect(rules[rule]?.(contract)).toEqual([]);
  expect(rules[rule]?.(planted)).not.toEqual([]);
});
