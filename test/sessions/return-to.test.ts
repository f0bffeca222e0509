import { expect, test } from 'vitest';
import { Problem } from '../../src/core/problem.ts';
import { checkReturnTo } from '../../src/sessions/return-to.ts';

const OWN = 'https://triport.example';
const ALLOWED = ['https://app.example.org', 'http://127.0.0.1:8080'];
const check = (text: string) => checkReturnTo(text, OWN, ALLOWED);

test.each([
  ['/', '/'],
  ['/console', '/console'],
  ['/console?a=//evil.example#/x', '/console?a=//evil.example#/x'],
  ['/a/../b', '/b'],
  ['/%2f/evil.example', '/%2f/evil.example'],
  ['/käse', '/k%C3%A4se'],
  ['/a\tb', '/ab'],
  ['https://triport.example', 'https://triport.example/'],
  ['https://TRIPORT.example:443/x', 'https://triport.example/x'],
  ['https://app.example.org/welcome?x=1', 'https://app.example.org/welcome?x=1'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
])('%j leads to %s', (text, target) => {
  expect(check(text)).toBe(target);
});

test.each([
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/\\/evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\\evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/a/..//evil.example',
  '/%2e%2e//evil.example',
  '/./\\evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'blob:https://app.example.org/9115d58c-bcda-ff47-86e5-083e9a215304',
  'blob:https://triport.example/9115d58c-bcda-ff47-86e5-083e9a215304',
  'filesystem:https://triport.example/temporary/x',
  'file:///etc/passwd',
  'ftp://triport.example/',
  'mailto:ada@example.org',
  'https://evil.example',
  'https://triport.example.evil.example/',
  'https://triport.example@evil.example/',
  'https://app.example.org:8443/',
  'http://app.example.org/',
  'http://triport.example/',
  'https://evil.example\\@triport.example/',
  'http:evil.example',
  'https:///evil.example',
  'null',
  'console',
  '?x=1',
  '#x',
  '.',
  '',
  ' /console',
  'https://',
  'https://[::1',
])('%j is refused', (text) => {
  expect(() => check(text)).toThrow(new Problem('return_to_forbidden'));
});

test.each(['https:console', 'https://triport.example\\@evil.example/x'])(
  '%j is an address of ours to a browser, and leads to ours',
  (text) => {
    expect(new URL(check(text), OWN).origin).toBe(OWN);
  },
);
