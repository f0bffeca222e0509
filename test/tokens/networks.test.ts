import { expect, test } from 'vitest';
import { createNetworks, readNetwork } from '../../src/tokens/networks.ts';

test.each([
  ['203.0.113.0/24', '203.0.113.255', true],
  ['203.0.113.0/24', '203.0.114.0', false],
  ['203.0.113.7/32', '203.0.113.7', true],
  ['203.0.113.7/32', '203.0.113.6', false],
  ['10.9.8.7/8', '10.255.0.1', true],
  ['0.0.0.0/0', '198.51.100.1', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['203.0.113.0/24', '::ffff:203.0.113.9', true],
  ['203.0.113.0/24', '::ffff:cb00:7109', true],
  ['203.0.113.0/24', '203.0.113.9:51514', true],
  ['203.0.113.0/24', '[::ffff:203.0.113.9]:443', true],
  ['2001:db8::/32', '2001:db8:ffff::1', true],
  ['2001:db8::/32', '2001:DB8::1', true],
  ['2001:db8::/32', '[2001:db8::1]:443', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['2001:db8::1/128', '2001:db8::1', true],
  ['2001:db8::1/128', '2001:db8::2', false],
  ['::/0', '2001:db8::1', true],
  ['203.0.113.0/24', 'unknown', false],
  ['0.0.0.0/0', '', false],
])('%s has %s: %s', (network, address, isIn) => {
  expect(readNetwork(network)).toBeDefined();
  expect(createNetworks([network])(address)).toBe(isIn);
});

test.each([
  '203.0.113.0',
  '203.0.113.0/33',
  '203.0.113.0/',
  '203.0.113/24',
  '203.0.113.256/24',
  '2001:db8::/129',
  '2001:db8::1::/64',
  'fe80::1%eth0/64',
  ' 203.0.113.0/24',
  '/0',
  '010.0.0.1/8',
  'example.org/8',
])('%s is no network', (text) => {
  expect(readNetwork(text)).toBeUndefined();
});

test('an address in one of several networks may call, and without any everybody may', () => {
  const isIn = createNetworks(['203.0.113.0/24', '2001:db8::/32']);
  expect(['203.0.113.1', '2001:db8::1', '198.51.100.1'].map(isIn)).toEqual([true, true, false]);
  expect(createNetworks([])('anything at all')).toBe(true);
});
