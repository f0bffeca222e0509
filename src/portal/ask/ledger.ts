import type { Account, FullBalance, Transfer } from '../../sdk/typescript/sdk.ts';
import { answerOf, type Question } from '../frame/asking.ts';
import { client } from './client.ts';

/** A user's movements, the newest first, as far as somebody has walked, and the balance that they have led to. */
export interface Books {
  balance: FullBalance;
  transfers: Transfer[];
  /** What leads on to older ones; undefined where there are none. */
  next: string | undefined;
}

/** How far back to walk by oneself: to a moment, until there are some movements of an account, or else for one page. */
export interface Sought {
  since?: Date;
  account?: Account;
}

/** Movements that are asked for, and that grow when somebody looks further back. */
export interface Walk extends Question<Books> {
  walkOn(from: Books): Promise<Books>;
}

/** How many movements are looked through at once. Behind them it is for the user to say that it goes on. */
export const WALKED_MAX = 2000;
const PAGE = 100;
/** A longer way is gone in longer steps. */
const STEP = 200;
/** So many movements of an account are worth a look. */
const LEAST = 20;
/** How often it is asked anew because money moved between two answers. */
const ATTEMPTS = 3;

const readPage = (limit: number, after?: string) => client.referrals.listMyTransfers({ limit, after }).firstPage();

/**
 * The user's movements, the newest first, and the balance that they have led to: between the two nothing has moved. Behind the first
 * page at most `WALKED_MAX` are walked, and as many again with each `walkOn`.
 */
export function listMyTransfers(sought: Sought): Walk {
  const walk = async (from: Books, least: number, most: number): Promise<Books> => {
    let [steps, next] = [[] as Transfer[], from.next];
    while (next !== undefined && steps.length < most && (steps.length < least || !isEnough(steps, sought))) {
      const page = await readPage(STEP, next);
      [steps, next] = [[...steps, ...page.items], page.next ?? undefined];
    }
    return { ...from, transfers: [...from.transfers, ...steps], next };
  };
  const question: Walk = {
    key: `listMyTransfers ${JSON.stringify(sought)}`,
    async ask() {
      const top = await readTop();
      const missing = (answerOf(question).data?.transfers.length ?? 0) - top.transfers.length;
      return missing <= 0 && isEnough(top.transfers, sought) ? top : walk(top, missing, Math.max(WALKED_MAX, missing));
    },
    walkOn: (from) => walk(from, 1, WALKED_MAX),
  };
  return question;
}

/** Whether these movements are what was sought. */
function isEnough(transfers: readonly Transfer[], { since, account }: Sought): boolean {
  if (since) return transfers.some(({ createdAt }) => Date.parse(createdAt) < since.getTime());
  if (account) return transfers.filter(({ debit, credit }) => debit === account || credit === account).length >= LEAST;
  return transfers.length > 0;
}

/** The balance, read between two looks at the newest movement: where both see the same one, nothing has moved meanwhile. */
async function readTop(): Promise<Books> {
  for (let attempt = 1; ; attempt++) {
    const { items, next } = await readPage(PAGE);
    const balance = await client.referrals.getMyBalance();
    const [newest] = (await readPage(1)).items;
    if (newest?.seq === items[0]?.seq || attempt === ATTEMPTS) return { balance, transfers: items, next: next ?? undefined };
  }
}
