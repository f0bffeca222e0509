import { expect, test } from 'vitest';
import { Problem } from '../../src/core/problem.ts';
import type { CallContext, Tx } from '../../src/core/tx.ts';
import type { Database } from '../../src/db/database.ts';
import type { Together } from '../../src/operations/contract.ts';
import { createGroupCommit } from '../../src/operations/group-commit.ts';
import { couple, EVENTS, invoiceOf } from '../support/billing.ts';
import { startServer } from '../support/server.ts';

const CONTEXT = { operation: 'test' } as CallContext;

/** A group commit whose transactions are only recorded; `answer` decides what each does. */
function noted(answer: (names: string[]) => void = () => {}) {
  const groups: string[][] = [];
  const database = { transaction: (_: CallContext, work: (tx: Tx) => Promise<unknown>) => work({} as Tx) } as unknown as Database;
  const together = {
    sizeOf: ({ size = 1 }: { size?: number }) => size,
    answer: async (_: Tx, calls: { name: string }[]) => {
      const names = calls.map(({ name }) => name);
      groups.push(names);
      await new Promise(setImmediate);
      answer(names);
      return names.map((name) => ({ status: 200, body: name }));
    },
  } as unknown as Together;
  const join = createGroupCommit(database, together);
  return { groups, call: (name: string, size?: number) => join({ name, size }, CONTEXT).then(({ body }) => body) };
}

test('calls that come together are one transaction, and each gets its own answer', async () => {
  const { groups, call } = noted();
  expect(await Promise.all(['a', 'b', 'c'].map((name) => call(name)))).toEqual(['a', 'b', 'c']);
  expect(groups).toEqual([['a', 'b', 'c']]);
});

test('a call alone waits for nobody', async () => {
  const { groups, call } = noted();
  expect(await call('a')).toBe('a');
  expect(await call('b')).toBe('b');
  expect(groups).toEqual([['a'], ['b']]);
});

test('a call that fails is found by halves: it fails alone, and all others get their answers', async () => {
  const { groups, call } = noted((names) => {
    if (names.includes('poison')) throw new Error('poison');
  });
  const names = ['a', 'b', 'c', 'poison', 'e', 'f', 'g', 'h'];
  const settled = await Promise.allSettled(names.map((name) => call(name)));
  expect(settled.map((result) => (result.status === 'fulfilled' ? result.value : result.reason.message))).toEqual(names);
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(groups).toEqual([names, ['a', 'b', 'c', 'poison'], ['a', 'b'], ['c', 'poison'], ['c'], ['poison'], ['e', 'f', 'g', 'h']]);
});

test('a database that is away is nobody’s fault: everybody is told, and nothing is tried in halves', async () => {
  const { groups, call } = noted(() => {
    throw new Problem('unavailable');
  });
  const settled = await Promise.allSettled(['a', 'b', 'c'].map((name) => call(name)));
  expect(settled.every((result) => result.status === 'rejected' && result.reason.tag === 'unavailable')).toBe(true);
  expect(groups).toHaveLength(1);
});

test('a group has a size: what does not fit goes with the next, and what fits nowhere goes alone', async () => {
  const { groups, call } = noted();
  await Promise.all([call('a', 300), call('b', 300), call('whole', 500), call('more than whole', 501), call('c')]);
  expect(groups).toEqual([['a'], ['b'], ['whole'], ['more than whole'], ['c']]);
});

test('in a group, each is answered as if it had come alone', async () => {
  const [grouped, alone] = [await startServer(), await startServer()];
  const answers = [];
  for (const server of [grouped, alone]) {
    const { inviter, invitee } = await couple(server);
    const invoices = Array.from({ length: 30 }, (_, index) => invoiceOf(server, invitee, `inv_${index}`));
    const bodies = invoices.map((invoice, index) => ({
      events: [invoice.paid(1000 + index, { id: `evt_${index}` }), invoice.refunded(500, { id: `r_${index}` })].slice(0, 1 + (index % 2)),
    }));
    const send = (body: object) => server.admin('POST', EVENTS, body);
    const replies = server === grouped ? await Promise.all(bodies.map(send)) : [];
    if (server === alone) for (const body of bodies) replies.push(await send(body));
    const plain = (text: string) => text.replaceAll(inviter, 'inviter').replaceAll(/"id":"[0-9a-f-]{36}"/g, '"id":"reward"');
    answers.push(replies.map(({ text }) => plain(text)));
    await server.stop();
  }
  expect(answers[0]).toEqual(answers[1]);
});
