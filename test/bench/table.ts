import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Figure } from './rounds.ts';

export type Goal =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4'
  | 'P5'
  | 'P6'
  | 'P7'
  | 'P8'
  | 'P9'
  | 'P10'
  | 'P11'
  | 'P12'
  | 'R5'
  | 'R6'
  | 'R7'
  | 'R8'
  | 'R9'
  | 'T1'
  | 'A1'
  | 'A2'
  | 'C1'
  | 'U1'
  | 'U2'
  | 'U3'
  | 'E1'
  | 'E2';

/** One line of the table. Figures are medians, with the least and the greatest of the rounds. */
export interface Row {
  goal: Goal;
  what: string;
  ours: string;
  compared: string;
  /** Our figure divided by theirs, round by round; where there are no others, the figure itself. Undefined: not measured. */
  result: Figure | undefined;
  unit: '×' | 'ms' | 'MB' | '/s' | 'B' | 's' | 'shift';
  /** Undefined: a figure for reference. */
  target: { atLeast: number } | { atMost: number } | undefined;
}

/** The findings of one part of the benchmark. */
export interface Measured {
  rows: Row[];
  notes: string[];
}

export interface Report {
  postgres: string;
  rounds: string;
  rows: Row[];
  notes: string[];
}

const RESULTS = new URL('../../.tmp/', import.meta.url);

/** Prints the table and keeps it as JSON. */
export function publish({ postgres, rounds, rows, notes }: Report): void {
  const machine = { processors: cpus().length, model: cpus()[0]?.model.trim() ?? '', node: process.version, postgres };
  const lines = [['goal', 'what', 'ours', 'compared with', 'result', 'target', ''], ...rows.map(cells)];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => (line[column] as string).length))) ?? [];
  console.log(`\n${machine.processors} × ${machine.model}, Node ${machine.node}, PostgreSQL ${postgres}, ${rounds}\n`);
  for (const line of lines) console.log(`  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
  console.log(`\n${notes.map((note) => `  ${note}`).join('\n')}\n`);
  mkdirSync(RESULTS, { recursive: true });
  const met = rows.map((row) => ({ ...row, met: isMet(row) }));
  const report = { at: new Date().toISOString(), commit: commit(), machine, rounds, rows: met, notes };
  writeFileSync(new URL('bench.json', RESULTS), `${JSON.stringify(report, null, 2)}\n`);
}

function cells(row: Row): string[] {
  const { goal, what, ours, compared, result, unit, target } = row;
  const shown = result ? show(result, unit) : '–';
  if (!target) return [goal, what, ours, compared, shown, '', ''];
  const bound = 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
  const verdict = result === undefined ? 'not measured' : isMet(row) ? 'met' : 'missed';
  return [goal, what, ours, compared, shown, `${bound} ${unit}`, verdict];
}

function isMet({ result, target }: Row): boolean | undefined {
  if (!result || !target) return undefined;
  return 'atLeast' in target ? result.median >= target.atLeast : result.median <= target.atMost;
}

export function show({ median, low, high }: Figure, unit: string): string {
  const text = (value: number) =>
    unit === '×' || unit === 'shift' ? value.toFixed(2) : unit === 's' ? value.toFixed(1) : value.toFixed(0);
  return `${text(median)} ${unit} (${text(low)}–${text(high)})`;
}

function commit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
