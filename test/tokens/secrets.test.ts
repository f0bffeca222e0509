/** A secret is in the answer that made it, and nowhere else: not in a table, not in a log, not in another answer. */
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isTokenSecret, newTokenSecret } from '../../src/core/token-secret.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeToken, TOKENS, tokenDraft, withToken } from '../support/tokens.ts';

const ROWS = `
  select format('select %L as name, string_agg(entry::text, chr(10)) as text from %I.%I as entry', table_name, table_schema, table_name) as read
  from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;

/** All that the database holds, as text; bytes are in hexadecimal there. */
async function everything(server: TestServer): Promise<string> {
  const texts: string[] = [];
  for (const { read } of await server.sql(ROWS)) texts.push((await server.sql(read))[0].text ?? '');
  return texts.join('\n');
}

test('no table, log line or later answer has a secret, whole, in part or as its bytes', async () => {
  const lines: string[] = [];
  const server = await startServer({ rateLimit: true }, { onLog: (line) => void lines.push(line) });
  const made = await makeToken(server, { scopes: ['*'] });
  const { body: rotated } = await server.admin('POST', `${TOKENS}/${made.token_id}/rotate`);
  const secrets = [made.secret, rotated.secret, newTokenSecret()];
  const answers: string[] = [];
  for (const secret of secrets) {
    for (const [method, path, body] of [
      ['GET', TOKENS, undefined],
      ['POST', TOKENS, tokenDraft()],
      ['POST', TOKENS, `{"name": "${secret}`],
      ['GET', `/v1/admin/referrals/users?query=${secret}`, undefined],
      ['DELETE', `${TOKENS}/${secret}`, undefined],
      ['PATCH', TOKENS, undefined],
    ] as const)
      answers.push((await withToken(server, secret, method, path, { body })).text);
    await server.call('POST', '/graphql', { body: { query: '{ nothing }' }, headers: { authorization: `Bearer ${secret}` } });
  }
  await server.admin('DELETE', `${TOKENS}/${made.token_id}`);
  const places = { tables: await everything(server), log: lines.join('\n'), answers: answers.join('\n') };
  expect(places.tables).toContain(made.token_id);
  expect(places.log).toContain(`"actor":"operator:default","token_id":"${made.token_id}"`);
  expect(places.answers).toContain(made.token_id);
  for (const [place, text] of Object.entries(places))
    for (const form of secrets.flatMap(formsOf)) expect(text.includes(form), `${place} ${form}`).toBe(false);
  await server.stop();
  expect(server.failures).toEqual([]);
});

/** What a secret would look like somewhere: whole, in parts longer than the one that is kept, as its bytes. */
const formsOf = (secret: string) => [
  secret.slice(0, 9),
  secret.slice(4, 13),
  secret.slice(20, 30),
  secret.slice(-12),
  Buffer.from(secret.slice(8, 20)).toString('hex'),
  Buffer.from(secret.slice(9, 21)).toString('base64'),
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const MARK = Buffer.from('trp_');
const PATTERN = /(?<![0-9A-Za-z])trp_[0-9A-Za-z]{49}(?![0-9A-Za-z])/g;

/** What is no part of the repository, but made by its programs. */
const MADE = ['node_modules', '.git', '.tmp', '.data', '.venv', 'dist'];

/** Every file below a folder, but for those in folders of these names right in it. */
function* filesIn(folder: string, without: readonly string[] = []): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !without.includes(entry.name)) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

const HEAD_BYTES = 8000;

/** What stands in a file; undefined where that is no text, as git and scanners have it: with a NUL near its beginning. */
function textIn(path: string): Buffer | undefined {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const length = readSync(file, head, 0, HEAD_BYTES, 0);
    if (head.subarray(0, length).includes(0)) return undefined;
    return length < HEAD_BYTES ? head.subarray(0, length) : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

test('what the pattern and the checksum find in this repository and all that it depends on is nothing', () => {
  let files = 0;
  const looksLike: string[] = [];
  for (const path of [...filesIn(root, MADE), ...filesIn(join(root, 'node_modules'))]) {
    files++;
    const bytes = textIn(path);
    if (bytes?.includes(MARK)) looksLike.push(...(bytes.toString('latin1').match(PATTERN) ?? []));
  }
  expect(files).toBeGreaterThan(10_000);
  expect(looksLike.length).toBeGreaterThan(0); // the examples of the contract, whose checksums are wrong
  expect(looksLike.filter(isTokenSecret)).toEqual([]);
  expect(isTokenSecret(newTokenSecret())).toBe(true);
});
