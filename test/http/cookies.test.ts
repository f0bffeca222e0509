import { expect, test } from 'vitest';
import { plantedCode } from '../../src/codes/planted-code.ts';
import { setCookie } from '../../src/http/cookies.ts';
import { readCookies } from '../../src/http/read-cookies.ts';

const attributesOf = (line: string) => new Set(line.split('; '));

test.each([true, false])('a cookie is for this site’s own requests, and no script reads it (HTTPS: %s)', (secure) => {
  const line = setCookie({ name: 'nl_session', value: 'abc', maxAge: 60 }, secure);
  const expected = ['nl_session=abc', 'Max-Age=60', 'Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];
  expect(attributesOf(line)).toEqual(new Set(expected));
});

test('a cookie is cleared by the same attributes, so that browsers know which', () => {
  const line = setCookie({ name: 'ref_code', value: null, maxAge: 60 }, true);
  expect(attributesOf(line)).toEqual(new Set(['ref_code=', 'Max-Age=0', 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure']));
});

test('a value cannot add attributes or headers', () => {
  const line = setCookie({ name: 'ref_code', value: 'a; Domain=evil.example\r\nx: y', maxAge: 1 }, false);
  expect(line).not.toMatch(/[\r\n]|; Domain/);
});

test('of several codes the first that can be one counts; where none can, what came first', () => {
  const codeOf = (header: string) => plantedCode(readCookies(header, false).refCodes);
  expect(codeOf('ref_code=%00; ref_code=A-Good-One; ref_code=another')).toBe('A-Good-One');
  expect(codeOf('ref_code=!; ref_code=?')).toBe('!');
  expect(codeOf('xref_code=nobody; ref_codes=nobody')).toBeUndefined();
  expect(codeOf('ref_code=')).toBe('');
  expect(readCookies(undefined, false).refCodes).toEqual([]);
});

test('a header full of cookies is read once through', () => {
  const { sessions, refCodes } = readCookies(
    `${'nl_session=a; ref_code=!;'.repeat(600)}nl_session=${'b'.repeat(43)}; ref_code=good-one`,
    false,
  );
  expect([sessions, plantedCode(refCodes)]).toEqual([['b'.repeat(43)], 'good-one']);
});
