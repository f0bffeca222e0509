/**
 * Makes a release of the contract: compares it with the last release, writes the differences into the changelog, and keeps it as the
 * released contract. With `--check` it writes nothing. Exits 1 when the version does not say what has changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hasEntry, withEntry } from './changelog.ts';
import { type Contract, currentContract, printContract } from './contract.ts';
import { compareContracts } from './contracts.ts';
import { isAtLeast, kindOf, next } from './version.ts';

const releasedFile = new URL('../released.json', import.meta.url);
const changelogFile = new URL('../CHANGELOG.md', import.meta.url);
const isCheck = process.argv.includes('--check');

const released: Contract = JSON.parse(readFileSync(releasedFile, 'utf8'));
const current = await currentContract();
const changelog = readFileSync(changelogFile, 'utf8');
const changes = compareContracts(released, current);
const [from, to] = [released.document.info.version, current.document.info.version];
const kind = kindOf(changes);

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

for (const { where, what, breaking } of changes) console.log(`${breaking ? 'breaking' : 'compatible'}: ${where}: ${what}`);
if (changes.length === 0 && from === to) {
  if (hasEntry(changelog, to)) console.log(`nothing has changed since ${from}`);
  else fail(`openapi/CHANGELOG.md has no entry for ${to}: write \`## ${to}\` again.`);
} else if (!isAtLeast(to, next(from, kind))) {
  fail(
    `This asks for a ${kind} version: set info.version of openapi/openapi.yaml and version of package.json to ${next(from, kind)} or more, then run make changelog.`,
  );
} else if (isCheck) {
  fail(`openapi/CHANGELOG.md does not tell yet what ${to} is: run make changelog and commit.`);
} else {
  writeFileSync(changelogFile, withEntry(changelog, to, changes));
  writeFileSync(releasedFile, printContract(current));
  console.log(`${to} is the released contract now, ${kind} after ${from}: commit openapi/CHANGELOG.md and openapi/released.json`);
}
