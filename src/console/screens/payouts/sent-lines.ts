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
  trouble: 'noId' | 'unknownLine' | 'notPicked' | 'twice' | 'noTransaction' | undefined;
}

/** The cells of a line, as spreadsheets write them: divided by commas, semicolons or tabs, quoted where they need it. */
function cellsOf(line: string): string[] {
  const cells = line.matchAll(/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t]*))/g);
  return [...cells].map(([, quoted, bare]) => (quoted?.replaceAll('""', '"') ?? bare ?? '').trim());
}

/**
 * Reads lines of id and transaction, or a table with such columns, and finds the payout that each one names: among those picked, or, where
 * none are, among all open ones.
 */
export function readSentLines(text: string, open: readonly CoveredPayout[], picked: ReadonlySet<string>): SentLine[] {
  const rows = text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, cells: cellsOf(line.replace(/^\u{feff}/u, '')) }));
  const filled = rows.filter(({ cells }) => cells.some(Boolean));
  const heads = filled[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const hasHeads = heads.includes('id') && heads.includes('tx_hash');
  const [idAt, hashAt] = hasHeads ? [heads.indexOf('id'), heads.indexOf('tx_hash')] : [0, 1];
  const byId = new Map(open.map((payout) => [payout.id, payout]));
  const met = new Set<string>();
  return filled.slice(hasHeads ? 1 : 0).map(({ number, cells }) => {
    // An apostrophe is what defuses a formula in our own files; no id of a transaction begins with one.
    const [id, txHash] = [(cells[idAt] ?? '').toLowerCase(), (cells[hashAt] ?? '').replace(/^'/, '')];
    const payout = byId.get(id);
    const trouble = troubleOf({ id, txHash, payout }, picked, met);
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
