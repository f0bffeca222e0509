import { ANY_SEPARATOR, type CsvTable, parseCsv } from '../../../kit/parse-csv.ts';
import { isUuid } from '../../../kit/uuid.ts';
import type { CoveredPayout } from '../../../sdk/typescript/sdk.ts';

/** What a line of transactions means. */
export interface SentLine {
  /** Its number in what was pasted. */
  number: number;
  id: string;
  txHash: string;
  payout: CoveredPayout | undefined;
  /** Why it is left out; undefined where its payout will be marked. */
  trouble: 'noId' | 'unknownLine' | 'notPicked' | 'twice' | 'noTransaction' | 'openQuote' | undefined;
}

const headsOf = ({ rows: [first] }: CsvTable) => first?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];

/**
 * Reads lines of id and transaction, or a table with such columns, and finds the payout that each one names: among those picked, or, where
 * none are, among all open ones.
 */
export function readSentLines(text: string, open: readonly CoveredPayout[], picked: ReadonlySet<string>): SentLine[] {
  const table = parseCsv(text);
  const heads = headsOf(table);
  const hasHeads = heads.includes('id') && heads.includes('tx_hash');
  const [idAt, hashAt] = hasHeads ? [heads.indexOf('id'), heads.indexOf('tx_hash')] : [0, 1];
  const { rows, isOpen } = hasHeads ? table : parseCsv(text, ANY_SEPARATOR);
  const filled = rows.slice(hasHeads ? 1 : 0).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const byId = new Map(open.map((payout) => [payout.id, payout]));
  const met = new Set<string>();
  return filled.map(({ line: number, cells }) => {
    const cell = (at: number) => cells[at]?.trim() ?? '';
    // An apostrophe is what defuses a formula in our own files; no id of a transaction begins with one.
    const [id, txHash] = [cell(idAt).toLowerCase(), cell(hashAt).replace(/^'/, '')];
    const payout = byId.get(id);
    const trouble = isOpen && cells === rows.at(-1)?.cells ? 'openQuote' : troubleOf({ id, txHash, payout }, picked, met);
    met.add(id);
    return { number, id, txHash, payout, trouble };
  });
}

type Read = Pick<SentLine, 'id' | 'txHash' | 'payout'>;

function troubleOf({ id, txHash, payout }: Read, picked: ReadonlySet<string>, met: ReadonlySet<string>): SentLine['trouble'] {
  if (!isUuid(id)) return 'noId';
  if (met.has(id)) return 'twice';
  if (!payout) return 'unknownLine';
  if (picked.size > 0 && !picked.has(id)) return 'notPicked';
  return txHash === '' ? 'noTransaction' : undefined;
}
