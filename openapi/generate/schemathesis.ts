import { type Document, type ErrorCatalogue, operationsOf } from './document.ts';

/** What schemathesis accepts for valid data before any mark of ours. */
const POSITIVE = ['2xx', '401', '403', '404', '409', '5xx'];

/**
 * `generated/schemathesis.toml`: the statuses that a valid request can meet although its schema is satisfied, per operation,
 * from the \`beyond_schema\` marks; and `generated/beyond-schema.json`: the tags that each such status must carry.
 */
export function schemathesisFiles(document: Document, catalogue: ErrorCatalogue): { toml: string; tags: string } {
  const tags: Record<string, Record<string, string[]>> = {};
  const sections: string[] = [];
  for (const { operation } of operationsOf(document)) {
    const id = operation.operationId;
    const marked: Record<string, string[]> = {};
    for (const tag of operation['x-errors']) {
      const entry = catalogue[tag] as ErrorCatalogue[string];
      const why = typeof entry.beyond_schema === 'string' ? entry.beyond_schema : entry.beyond_schema?.[id];
      if (why === undefined) continue;
      const ofStatus = marked[entry.status] ?? [];
      ofStatus.push(tag);
      marked[entry.status] = ofStatus;
    }
    if (operation['x-beyond-schema']) {
      for (const tag of operation['x-errors']) if (catalogue[tag]?.status === 410) marked['410'] = [tag];
      if ('302' in operation.responses) marked['302'] = [];
    }
    if (Object.keys(marked).length === 0) continue;
    tags[id] = marked;
    const expected = [...POSITIVE, ...Object.keys(marked)].map((status) => `"${status}"`).join(', ');
    sections.push(`[[operations]]\ninclude-operation-id = "${id}"\nchecks.positive_data_acceptance.expected-statuses = [${expected}]\n`);
  }
  return { toml: sections.join('\n'), tags: `${JSON.stringify(tags, null, 2)}\n` };
}
