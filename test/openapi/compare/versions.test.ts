import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Change } from '../../../openapi/compare/change.ts';
import { hasEntry, withEntry } from '../../../openapi/compare/changelog.ts';
import { isAtLeast, kindOf, next } from '../../../openapi/compare/version.ts';

const text = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const BREAKING: Change = { where: 'doIt', what: 'It is gone.', breaking: true };
const ADDED: Change = { where: 'doThat', what: 'It is new.', breaking: false };

test('the package and its lock have the version of the contract', () => {
  const { version } = (parse(text('openapi/openapi.yaml')) as { info: { version: string } }).info;
  const lock = JSON.parse(text('package-lock.json'));
  expect([JSON.parse(text('package.json')).version, lock.version, lock.packages[''].version]).toEqual([version, version, version]);
});

test('the kind of a version follows from the worst of its changes', () => {
  expect(kindOf([])).toBe('patch');
  expect(kindOf([ADDED])).toBe('minor');
  expect(kindOf([ADDED, BREAKING])).toBe('major');
});

test('the least version of each kind', () => {
  expect(next('1.2.3', 'major')).toBe('2.0.0');
  expect(next('1.2.3', 'minor')).toBe('1.3.0');
  expect(next('1.2.3', 'patch')).toBe('1.2.4');
});

test.each([
  ['1.2.3', '1.2.3', true],
  ['1.2.4', '1.2.3', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.9.9', true],
  ['1.2.2', '1.2.3', false],
  ['1.1.9', '1.2.0', false],
  ['1.9.9', '2.0.0', false],
])('%s is at least %s: %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});

test.each(['1.0', 'v1.0.0', '1.0.0-rc.1', '01.0.0', ''])('"%s" is no version', (version) => {
  expect(() => isAtLeast(version, '1.0.0')).toThrow('three numbers');
});

describe('the changelog', () => {
  const FIRST = '# Changelog\n\nIntroduction.\n\n## 1.0.0\n\nThe first contract.\n';

  test('gets its newest entry above the others', () => {
    const second = withEntry(FIRST, '2.0.0', [BREAKING, ADDED]);
    expect(second).toBe(
      '# Changelog\n\nIntroduction.\n\n## 2.0.0\n\nClients have to be changed for this:\n\n- doIt: It is gone.\n\n' +
        'Clients can stay as they are:\n\n- doThat: It is new.\n\n## 1.0.0\n\nThe first contract.\n',
    );
    expect(withEntry(second, '2.0.1', [])).toContain('Introduction.\n\n## 2.0.1\n\nThe contract is the same.\n\n## 2.0.0\n');
  });

  test('keeps what somebody wrote under the heading before, and everywhere else', () => {
    const written = FIRST.replace('## 1.0.0', '## 1.1.0\n\nHow to move: see the guide.\n\n## 1.0.0');
    const made = '## 1.1.0\n\nClients can stay as they are:\n\n- doThat: It is new.\n\nHow to move: see the guide.\n\n## 1.0.0';
    expect(withEntry(written, '1.1.0', [ADDED])).toBe(FIRST.replace('## 1.0.0', made));
  });

  test('has an entry only under its very heading', () => {
    expect(hasEntry(FIRST, '1.0.0')).toBe(true);
    expect(hasEntry(FIRST, '1.0')).toBe(false);
    expect(hasEntry(FIRST, '0.0')).toBe(false);
  });

  test('can be empty', () => {
    expect(withEntry('# Changelog\n', '1.0.0', [ADDED])).toBe(
      '# Changelog\n\n## 1.0.0\n\nClients can stay as they are:\n\n- doThat: It is new.\n',
    );
  });
});
