/** What is told of events is judged as answers are: programs read it as they read these. */
import { beforeAll, expect, test } from 'vitest';
import { type Contract, currentContract } from '../../../openapi/compare/contract.ts';
import { compareContracts } from '../../../openapi/compare/contracts.ts';
import type { Schema } from '../../../openapi/read/document.ts';
import { answeredChanges, takenChanges } from './documents.ts';

type Object = Schema & { properties: Record<string, Schema>; required: string[] };
interface Union {
  oneOf: { $ref: string }[];
  discriminator: { mapping: Record<string, string> };
}

let contract: Contract;
beforeAll(async () => {
  contract = await currentContract();
});

const schemasOf = ({ document }: Contract) => document.components['schemas'] as Record<string, Object>;

function changed(change: (copy: Contract) => void): Contract {
  const copy = structuredClone(contract);
  change(copy);
  return copy;
}

test('a property of the data may come, and may not go, or be absent', () => {
  const less = changed((copy) => {
    delete schemasOf(copy)['RewardMoved']?.properties['moved_micro'];
  });
  const where = 'RewardMoved.moved_micro, answered by listEvents, getEvent';
  expect(compareContracts(contract, less)).toEqual([{ where, what: 'It is gone.', breaking: true }]);
  expect(compareContracts(less, contract)).toEqual([{ where, what: 'It is new.', breaking: false }]);
  const optional = changed((copy) => schemasOf(copy)['RewardMoved']?.required.pop());
  expect(compareContracts(contract, optional)).toEqual([{ where, what: 'It can be absent now.', breaking: true }]);
});

test('a type of event may come, and may not go', () => {
  const less = changed((copy) => {
    const { Event, UserErasedEvent: _, ...others } = schemasOf(copy);
    const { oneOf, discriminator } = Event as unknown as Union;
    const { 'user.erased': gone, ...mapping } = discriminator.mapping;
    const forms = oneOf.filter(({ $ref }) => $ref !== gone);
    const rest = { ...Event, oneOf: forms, discriminator: { ...discriminator, mapping } };
    copy.document.components['schemas'] = { ...others, Event: rest };
    delete copy.document.webhooks?.['user.erased'];
  });
  const where = 'Event, answered by listEvents, getEvent';
  expect(compareContracts(contract, less)).toEqual([
    { where, what: 'Its forms are told apart in another way.', breaking: true },
    { where: 'onUserErased', what: '`user.erased` is sent no more.', breaking: true },
    { where, what: 'It can no longer be UserErasedEvent.', breaking: false },
  ]);
  expect(compareContracts(less, contract)).toEqual([
    { where, what: 'It can be UserErasedEvent now.', breaking: false },
    { where: 'onUserErased', what: '`user.erased` is sent now.', breaking: false },
  ]);
});

test('how events are sent is compared, too', () => {
  const other = changed(({ document }) => {
    const posts = Object.values(document.webhooks ?? {}).map(({ post }) => post);
    for (const post of posts) post.parameters.shift();
    for (const post of posts) delete post.responses['410'];
    const [first] = posts as [(typeof posts)[number]];
    first.operationId = 'onNewUser';
  });
  expect(compareContracts(contract, other)).toEqual([
    { where: 'onUserCreated', what: 'It is called onNewUser now.', breaking: true },
    {
      where: expect.stringMatching(/^receivers' answer 410, answered by onNewUser, /),
      what: 'It means nothing of its own any more.',
      breaking: true,
    },
    { where: expect.stringMatching(/^sent header webhook-id, answered by onNewUser, /), what: 'It is gone.', breaking: true },
  ]);
  expect(compareContracts(other, contract).map(({ what, breaking }) => [what, breaking])).toEqual([
    ['It is called onUserCreated now.', true],
    ['It has a meaning of its own now.', false],
    ['It is new.', false],
  ]);
});

test('a release that said nothing of what is sent is not said to have sent nothing', () => {
  const before = changed(({ document }) => {
    delete document.webhooks;
  });
  expect(compareContracts(before, contract)).toEqual([]);
});

const form = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const union = (...names: string[]) => ({
  oneOf: names.map(form),
  discriminator: { propertyName: 'type', mapping: Object.fromEntries(names.map((name) => [name.toLowerCase(), form(name).$ref])) },
});
const FORMS = { A: { type: 'object' }, B: { type: 'object' }, C: { type: 'object' } };

test('of forms that a word tells apart one more breaks nothing; of others it does', () => {
  expect(answeredChanges(union('A', 'B'), union('A', 'B', 'C'), FORMS)).toEqual([expect.objectContaining({ breaking: false })]);
  const { discriminator: _, ...silent } = union('A', 'B');
  const { discriminator: __, ...more } = union('A', 'B', 'C');
  expect(answeredChanges(silent, more, FORMS)).toEqual([expect.objectContaining({ breaking: true })]);
});

test('who sends a form that is gone is refused', () => {
  expect(takenChanges(union('A', 'B', 'C'), union('A', 'B'), FORMS).map(({ breaking }) => breaking)).toContain(true);
});

test.each([
  ['by another property', { ...union('A', 'B'), discriminator: { ...union('A', 'B').discriminator, propertyName: 'kind' } }],
  ['by other words', { ...union('A', 'B'), discriminator: { propertyName: 'type', mapping: { a: form('B').$ref, b: form('A').$ref } } }],
  ['by none', { oneOf: union('A', 'B').oneOf }],
])('forms that are told apart %s break whoever reads them', (_, now) => {
  expect(answeredChanges(union('A', 'B'), now, FORMS)).toMatchObject([
    { what: 'Its forms are told apart in another way.', breaking: true },
  ]);
});
