import { spreadOf } from '../../../src/db/keys.ts';
import { PARTS_SCHEMA } from '../../support/partitions.ts';

/** A node of a plan as PostgreSQL explains it. */
export interface Plan {
  'Node Type': string;
  Operation?: string;
  Schema?: string;
  'Relation Name'?: string;
  'Parent Relationship'?: string;
  Plans?: Plan[];
}

/** What a statement asks of an engine of many machines. */
export interface Asked {
  /** Every part that it reads or writes, as `user 3`; where it cannot say which, `user of unknown key`. */
  parts: Set<string>;
  /** Whether it locks rows in more than one part, which such an engine refuses. */
  locksSeveral: boolean;
}

/** Reads from a plan on cut tables which parts a statement asks. The tables of one group are cut alike: their part 3 is one machine. */
export function readPlan(plan: Plan): Asked {
  const nodes = everyNode(plan);
  const locked = nodes.filter((node) => node['Node Type'] === 'LockRows');
  return {
    parts: new Set(nodes.flatMap(partsOf)),
    locksSeveral: locked.some((node) => new Set(everyNode(node).flatMap(partsOf)).size > 1),
  };
}

const everyNode = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(everyNode)];

const PART = /^(\w+)_(\d+)$/;

function partsOf(node: Plan): string[] {
  const relation = node['Relation Name'] ?? '';
  if (node.Schema === PARTS_SCHEMA) {
    const [, table = '', part] = PART.exec(relation) ?? [];
    return [`${spreadOf(table)?.group} ${part}`];
  }
  const spread = node.Operation === 'Insert' ? spreadOf(relation) : undefined;
  if (!spread) return [];
  // A plan does not say into which part a row goes. One row goes into one; what a query brings may go into all.
  return [`${spread.group} of a given key`, ...(insertsOneRow(node) ? [] : [`${spread.group} of unknown keys`])];
}

/** `values (…)` of one row, and `select` of constants, are a result that nothing is read for. */
function insertsOneRow({ Plans = [] }: Plan): boolean {
  const source = Plans.find((child) => child['Parent Relationship'] === 'Outer');
  return source?.['Node Type'] === 'Result' && !source.Plans?.some((child) => child['Parent Relationship'] === 'Outer');
}
