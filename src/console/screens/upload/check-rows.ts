import { camelKeys } from '../../../kit/camel-case.ts';
import type { CsvRow } from '../../../kit/parse-csv.ts';
import { FACTS, type Field, type FieldName, type Kind, type Values } from './kinds.ts';
import type { MistakeCode, Reading } from './read-value.ts';

/** Which column of the file has which property. */
export type Mapping = Readonly<Partial<Record<FieldName, number>>>;

/** A row that can be sent. */
export interface Item {
  line: number;
  id: string;
  /** As the SDK takes it. */
  body: Readonly<Record<string, unknown>>;
}

/** Why a row cannot be sent; where the row as a whole is the reason, it names no field. */
export interface RowMistake {
  line: number;
  field?: FieldName;
  text: string;
  code: MistakeCode;
}

export interface Checked {
  items: Item[];
  mistakes: RowMistake[];
}

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

/** The columns by their names, as far as these tell: first each property's own name, then what else it may be called. */
export function guessMapping(kind: Kind, header: readonly string[]): Mapping {
  const names = header.map(plain);
  const { fields } = FACTS[kind];
  const own = fields.map(({ name }) => [name, names.indexOf(name)] as const).filter(([, column]) => column !== -1);
  const used = new Set(own.map(([, column]) => column));
  const others = fields
    .filter(({ name }) => !own.some(([taken]) => taken === name))
    .map(({ name, aliases = [] }) => [name, names.findIndex((each, column) => aliases.includes(each) && !used.has(column))] as const)
    .filter(([, column]) => column !== -1);
  return Object.fromEntries([...own, ...others]);
}

/** Reads every row: what can be sent, and what is wrong with the others. Of a row, only its first mistake is told. */
export function checkRows(kind: Kind, rows: readonly CsvRow[], mapping: Mapping, reading: Reading & { width: number }): Checked {
  const [items, mistakes]: [Item[], RowMistake[]] = [[], []];
  const seen = new Set<string>();
  for (const row of rows) {
    const found = row.cells.length === reading.width ? readRow(kind, row, mapping, reading) : { text: '', code: 'cells' as const };
    if ('code' in found) {
      mistakes.push({ ...found, line: row.line });
      continue;
    }
    const { id: idField } = FACTS[kind];
    const id = String(found.values[idField]);
    const key = kind === 'users' || kind === 'signups' ? id.toLowerCase() : id;
    if (seen.has(key)) mistakes.push({ line: row.line, field: idField, text: id, code: 'twice' });
    else items.push({ line: row.line, id, body: camelKeys(found.values) });
    seen.add(key);
  }
  return { items, mistakes };
}

type Found = { values: Values } | Omit<RowMistake, 'line'>;

function readRow(kind: Kind, { cells }: CsvRow, mapping: Mapping, reading: Reading): Found {
  const { fields, demands } = FACTS[kind];
  const textOf = ({ name }: Pick<Field, 'name'>) => {
    const column = mapping[name];
    return column === undefined ? '' : (cells[column] ?? '').trim();
  };
  const values: Values = {};
  for (const field of fields) {
    const text = textOf(field);
    if (text === '' && field.isNeeded) return { field: field.name, text, code: 'missing' };
    if (text === '') continue;
    const read = field.read(text, reading);
    if ('mistake' in read) return { field: field.name, text, code: read.mistake };
    values[field.name] = read.value;
  }
  const { needs = [], drops = [], mistake } = demands?.(values) ?? {};
  const lacking = needs.find((name) => values[name] === undefined);
  if (lacking) return { field: lacking, text: '', code: 'missing' };
  if (mistake) return { field: mistake[0], text: textOf({ name: mistake[0] }), code: mistake[1] };
  for (const name of drops) delete values[name];
  return { values };
}
