import type { Key, Statement } from '../core/tx.ts';

type Query = <Row>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;

interface Waiting {
  key: Key;
  found(row: object | undefined): void;
  failed(error: unknown): void;
}

/** The reads of one statement: those that wait to be sent, and how many groups of them are out. */
interface Queue {
  waiting: Waiting[];
  out: number;
  isDue: boolean;
}

/** Groups of one statement that may be out at once: with a second one the database works while we do. More make smaller groups. */
const OUT_MAX = 2;
const GROUP_MAX = 100;

/** After this time a group no longer keeps others from being sent: a database in trouble is then met as if there were no groups. */
const PATIENCE_MS = 100;

/**
 * Reads of single rows by key, of which those that come together share one round trip: under load a call of ours and of the driver
 * serves many requests, while a lone read waits for nothing. Every read is sent after it was asked for, so it is never stale.
 */
export function createPointReads(query: Query): (statement: Statement, key: Key) => Promise<object | undefined> {
  const queues = new Map<string, Queue>();

  function send(statement: Statement, queue: Queue): void {
    queue.isDue = false;
    while (queue.waiting.length > 0 && queue.out < OUT_MAX) {
      const group = queue.waiting.splice(0, GROUP_MAX);
      const release = takeTurn(statement, queue);
      void sendGroup(statement, group).finally(release);
    }
  }

  function takeTurn(statement: Statement, queue: Queue): () => void {
    let isOut = true;
    queue.out++;
    const release = () => {
      clearTimeout(timer);
      if (!isOut) return;
      isOut = false;
      queue.out--;
      send(statement, queue);
    };
    const timer = setTimeout(release, PATIENCE_MS);
    return release;
  }

  async function sendGroup(statement: Statement, group: Waiting[]): Promise<void> {
    try {
      const parts = (group[0] as Waiting).key.map((_, part) => group.map(({ key }) => key[part]));
      const rows = await query<{ n: number }>(statement, parts);
      const byNumber = new Map(rows.map((row) => [row.n, row]));
      group.forEach(({ found }, index) => {
        found(byNumber.get(index + 1));
      });
    } catch (error) {
      for (const { failed } of group) failed(error);
    }
  }

  return (statement, key) =>
    new Promise((found, failed) => {
      let queue = queues.get(statement.name);
      if (!queue) {
        queue = { waiting: [], out: 0, isDue: false };
        queues.set(statement.name, queue);
      }
      queue.waiting.push({ key, found, failed });
      if (queue.isDue || queue.out >= OUT_MAX) return;
      queue.isDue = true;
      setImmediate(send, statement, queue); // when everything that has arrived by now has been looked at
    });
}
