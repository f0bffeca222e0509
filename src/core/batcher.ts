export interface Batching<Item, Result> {
  /** Returns the results of a batch, one for each item in its place. When it throws, every item fails with that. */
  run(items: Item[]): Promise<Result[]>;
  /**
   * How many batches may be out at once: with a second one the database works while we do. It goes only when it has at least as many
   * items as the one that is out, because a batch costs much and an item little: stragglers wait for others.
   */
  outMax: number;
  /** How much a batch may hold, and how much of that an item takes; an item larger than this goes alone. */
  sizeMax: number;
  sizeOf(item: Item): number;
  /** After so many milliseconds a batch no longer keeps others from being sent: a database in trouble is met as if there were none. */
  patienceMs: number;
}

interface Waiting<Item, Result> {
  item: Item;
  done(result: Result): void;
  failed(error: unknown): void;
}

/**
 * Lets those who come together share one trip, without a timer: a lone item waits for nothing but what has arrived with it, and under
 * load the next batch gathers while the last ones are out.
 */
export function createBatcher<Item, Result>(batching: Batching<Item, Result>): (item: Item) => Promise<Result> {
  const { outMax, patienceMs } = batching;
  const waiting: Waiting<Item, Result>[] = [];
  /** How many items each batch has that is out. */
  const out: number[] = [];
  let isDue = false;

  function send(): void {
    isDue = false;
    while (waiting.length > 0 && out.length < outMax && waiting.length >= Math.max(0, ...out)) {
      const batch = waiting.splice(0, countNext());
      void answer(batch).finally(takeTurn(batch.length));
    }
  }

  async function answer(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await batching.run(batch.map(({ item }) => item));
      for (const [index, { done }] of batch.entries()) done(results[index] as Result);
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  function countNext(): number {
    let size = 0;
    const over = waiting.findIndex(({ item }) => {
      size += batching.sizeOf(item);
      return size > batching.sizeMax;
    });
    return over < 0 ? waiting.length : Math.max(over, 1);
  }

  function takeTurn(count: number): () => void {
    let isOut = true;
    out.push(count);
    const release = () => {
      clearTimeout(timer);
      if (!isOut) return;
      isOut = false;
      out.splice(out.indexOf(count), 1);
      send();
    };
    const timer = setTimeout(release, patienceMs);
    return release;
  }

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (isDue || out.length >= outMax) return;
      isDue = true;
      setImmediate(send); // when everything that has arrived by now has been looked at
    });
}
