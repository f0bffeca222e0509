import { answerOf, askAgain, type Question } from './asking.ts';
import { type Asking, useAsk } from './use-ask.ts';

/** One page of a list, as the contract answers all of them. */
export interface ListPage<Row> {
  items: Row[];
  next?: string | null | undefined;
}

/** A list by what it is called, and what answers the page behind a cursor, or the first one. */
export interface List<Row> {
  key: string;
  ask(after: string | undefined): Promise<ListPage<Row>>;
}

/** The rows that are there so far, the pages of which they are, and what leads on. */
interface Walked<Row> {
  rows: Row[];
  pages: number;
  next: string | undefined;
}

/** A list that grows when somebody walks on. */
export interface Listed<Row> extends Asking<Row[]> {
  hasMore: boolean;
  /** Asks for the next rows, which come behind those that are there. */
  more(): void;
}

/** A list from its beginning, as far as somebody has walked: who asks for it again asks for as many pages as are there. */
export function useList<Row>({ key, ask }: List<Row>): Listed<Row> {
  const walkOn = async (from: Walked<Row>): Promise<Walked<Row>> => {
    const { items, next } = await ask(from.next);
    return { rows: [...from.rows, ...items], pages: from.pages + 1, next: next ?? undefined };
  };
  const question: Question<Walked<Row>> = {
    key,
    async ask() {
      const wanted = answerOf(question).data?.pages ?? 1;
      let walked: Walked<Row> = { rows: [], pages: 0, next: undefined };
      do walked = await walkOn(walked);
      while (walked.pages < wanted && walked.next !== undefined);
      return walked;
    },
  };
  const asking = useAsk(question);
  const more = () => {
    const { data, isAsking } = answerOf(question);
    if (!isAsking && data?.next !== undefined) void askAgain(question, () => walkOn(data));
  };
  return { ...asking, data: asking.data?.rows, hasMore: asking.data?.next !== undefined, more };
}
