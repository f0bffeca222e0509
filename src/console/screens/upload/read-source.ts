import { type CsvRow, parseCsv } from '../../../kit/parse-csv.ts';

/** A file that was chosen, as the table that it is. */
export interface Source {
  name: string;
  /** Tells this file from others. */
  key: string;
  header: string[];
  rows: CsvRow[];
  /** On which line a quotation mark was opened and never closed. */
  openAt: number | undefined;
}

const BYTES_MAX = 50_000_000;

/** Reads a file; or says why it is none that could be. */
export async function readSource(file: File): Promise<Source | 'notText' | 'nothingIn' | 'tooLarge'> {
  if (file.size > BYTES_MAX) return 'tooLarge';
  const text = textOf(await file.arrayBuffer());
  if (text === undefined) return 'notText';
  const { rows, isOpen } = parseCsv(text);
  const [header, ...others] = rows;
  if (!header || others.length === 0) return 'nothingIn';
  const openAt = isOpen ? others.at(-1)?.line : undefined;
  return {
    name: file.name,
    key: `${file.name} ${file.size} ${file.lastModified}`,
    header: header.cells.map((cell) => cell.trim()),
    rows: isOpen ? others.slice(0, -1) : others,
    openAt,
  };
}

function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
