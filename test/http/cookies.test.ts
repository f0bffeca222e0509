import { expect, test } from 'vitest';
import { setCookie } from '../../src/http/cookies.ts';

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
