import { type Document, type ErrorCatalogue, type Operation, operationsOf } from '../read/document.ts';

/**
 * The statuses that a valid request may get without any mark of ours, and those that an invalid one must get; the tool's own lists are
 * longer.
 */
const POSITIVE = ['2xx', '401', '403', '404', '409', '5xx'];
const NEGATIVE = ['400', '401', '403', '404', '405', '406', '409', '422', '428', '5xx'];

/** Tags by status. A status without tags is a good answer outside 2xx. */
type Marks = Record<string, string[]>;

/**
 * `generated/schemathesis.toml`: the statuses other than good ones that a request can get although it satisfies its schema, per operation,
 * from the `beyond_schema` marks; and `generated/beyond-schema.json`: the tags that each such status must carry.
 */
export function schemathesisFiles(document: Document, catalogue: ErrorCatalogue): { toml: string; tags: string } {
  refuseStaleMarks(document, catalogue);
  const marks = operationsOf(document)
    .map(({ operation }): [string, Marks] => [operation.operationId, marksOf(operation, catalogue)])
    .filter(([, marked]) => Object.keys(marked).length > 0);
  const sections = [
    `[checks.positive_data_acceptance]\nexpected-statuses = ${list(POSITIVE)}\n`,
    `[checks.negative_data_rejection]\nexpected-statuses = ${list(NEGATIVE)}\n`,
    ...marks.map(([id, marked]) => {
      const expected = list([...POSITIVE, ...Object.keys(marked)]);
      return `[[operations]]\ninclude-operation-id = "${id}"\nchecks.positive_data_acceptance.expected-statuses = ${expected}\n`;
    }),
  ];
  return { toml: sections.join('\n'), tags: `${JSON.stringify(Object.fromEntries(marks), null, 2)}\n` };
}

const list = (statuses: string[]) => `[${statuses.map((status) => `"${status}"`).join(', ')}]`;

function marksOf(operation: Operation, catalogue: ErrorCatalogue): Marks {
  const marked: Marks = {};
  for (const tag of operation['x-errors']) {
    const { status, beyond_schema: why } = catalogue[tag] as ErrorCatalogue[string];
    const isMarked = typeof why === 'string' || why?.[operation.operationId] !== undefined;
    const isGood = operation['x-beyond-schema'] !== undefined && status === 410;
    if (isMarked || isGood) marked[status] = [...(marked[status] ?? []), tag];
  }
  if (operation['x-beyond-schema']) for (const status of redirections(operation)) marked[status] = [];
  return marked;
}

/** Good answers outside 2xx: redirects, and 304. */
function redirections({ responses }: Operation): string[] {
  return Object.keys(responses).filter((status) => status.startsWith('3'));
}

/** A mark that explains nothing would let a later mistake pass. */
function refuseStaleMarks(document: Document, catalogue: ErrorCatalogue): void {
  const operations = new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation]));
  for (const [tag, { status, beyond_schema: why }] of Object.entries(catalogue)) {
    if (why === undefined) continue;
    if (POSITIVE.includes(String(status)) || status >= 500) throw new Error(`${tag}: beyond_schema is needless with status ${status}`);
    const named = typeof why === 'string' ? [] : Object.keys(why);
    const stale = named.find((id) => !operations.get(id)?.['x-errors'].includes(tag));
    if (stale) throw new Error(`${tag}: beyond_schema names ${stale}, which does not answer it`);
  }
  for (const [id, operation] of operations) {
    const isOdd = redirections(operation).length > 0 || operation['x-errors'].some((tag) => catalogue[tag]?.status === 410);
    if (operation['x-beyond-schema'] && !isOdd) throw new Error(`${id}: x-beyond-schema, but its good answers are 2xx`);
  }
}
