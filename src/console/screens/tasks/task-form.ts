import { decimalField, readDecimal } from '../../../kit/decimal-text.ts';
import type { TaskSettingDraft } from '../../../sdk/typescript/sdk.ts';
import { readPoints } from '../../frame/typed-points.ts';

/** A row of a table that is typed: from where on it counts, and what it is worth. */
export interface RowText {
  /** Names the row while it is edited. */
  id: string;
  from: string;
  worth: string;
}

export const PLAIN = ['verification', 'auction', 'direct'] as const;
export type PlainTask = (typeof PLAIN)[number];
export const TABLES = ['wallet', 'staking'] as const;
export type TableTask = (typeof TABLES)[number];
export type Part = PlainTask | TableTask;
export const PARTS: readonly Part[] = [...PLAIN, ...TABLES];

/** What tasks are worth, as it is typed. */
export type TaskForm = Readonly<Record<PlainTask, string> & Record<TableTask, readonly RowText[]>>;

/** The published example: where nobody has said yet what tasks are worth, it is what one begins with. */
export const EXAMPLE: TaskSettingDraft = {
  verification: 50,
  wallet: [
    { amount: 100, point: 10 },
    { amount: 500, point: 75 },
    { amount: 1000, point: 200 },
  ],
  auction: 5,
  direct: 2,
  staking: [
    { expiredTime: 30, ratio: 1.5 },
    { expiredTime: 90, ratio: 2 },
    { expiredTime: 180, ratio: 3 },
  ],
};

/** A row of either table: from where on, and what it is worth. */
export interface Row {
  from: number;
  worth: number;
}

/** The rows of a table, from the least on. */
export function rowsOf(setting: TaskSettingDraft, table: TableTask): Row[] {
  const rows =
    table === 'wallet'
      ? setting.wallet.map(({ amount, point }) => ({ from: amount, worth: point }))
      : setting.staking.map(({ expiredTime, ratio }) => ({ from: expiredTime, worth: ratio }));
  return rows.sort((one, other) => one.from - other.from);
}

/** A setting as fields show it. */
export function taskFormOf(setting: TaskSettingDraft, locale: string): TaskForm {
  const text = (value: number) => decimalField(String(value), locale);
  const rows = (table: TableTask) =>
    rowsOf(setting, table).map(({ from, worth }) => ({ id: `${from}`, from: text(from), worth: text(worth) }));
  return {
    verification: text(setting.verification),
    auction: text(setting.auction),
    direct: text(setting.direct),
    wallet: rows('wallet'),
    staking: rows('staking'),
  };
}

const FROM_MAX = 2_147_483_647n;

function readRows(rows: readonly RowText[], locale: string): Row[] | undefined {
  const read: Row[] = [];
  for (const row of rows) {
    const [from, worth] = [readDecimal(row.from, 0, locale), readPoints(row.worth, locale)];
    if (from === undefined || from > FROM_MAX || worth === undefined) return undefined;
    read.push({ from: Number(from), worth });
  }
  const isEachOnce = new Set(read.map(({ from }) => from)).size === read.length;
  return isEachOnce && read.length <= 100 ? read.sort((one, other) => one.from - other.from) : undefined;
}

/** What a form says: the setting where all of it can be read, and the names of the parts that cannot. */
export function readTasks(form: TaskForm, locale: string): { draft: TaskSettingDraft | undefined; wrong: readonly Part[] } {
  const [verification, auction, direct] = PLAIN.map((task) => readPoints(form[task], locale));
  const [wallet, staking] = TABLES.map((table) => readRows(form[table], locale));
  const read = { verification, auction, direct, wallet, staking };
  const wrong = PARTS.filter((part) => read[part] === undefined);
  if (verification === undefined || auction === undefined || direct === undefined || !wallet || !staking)
    return { draft: undefined, wrong };
  const draft = {
    verification,
    auction,
    direct,
    wallet: wallet.map(({ from, worth }) => ({ amount: from, point: worth })),
    staking: staking.map(({ from, worth }) => ({ expiredTime: from, ratio: worth })),
  };
  return { draft, wrong };
}

/** The parts in which two settings differ. */
export function changedParts(was: TaskSettingDraft | undefined, is: TaskSettingDraft): Part[] {
  const text = (setting: TaskSettingDraft, part: Part) =>
    JSON.stringify(part === 'wallet' || part === 'staking' ? rowsOf(setting, part) : setting[part]);
  return PARTS.filter((part) => !was || text(was, part) !== text(is, part));
}
