import { describe, expect, test } from 'vitest';
import { addressKey } from '../../src/http/address-key.ts';

describe('an address', () => {
  const SAME: [string, string][] = [
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002:0000:0000:0000:0099'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:c000:207', '192.0.2.7'],
    ['[2001:db8:1:2::1]:4711', '2001:db8:1:2::2'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['fe80::1%eth0', 'fe80::2%eth1'],
  ];
  test.each(SAME)('%s counts as %s does', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

  const APART: [string, string][] = [
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['192.0.2.7', '192.0.2.8'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.8'],
    ['::1', '127.0.0.1'],
  ];
  test.each(APART)('%s counts apart from %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));

  test.each(['', 'unknown', 'x'.repeat(10_000), ':'.repeat(10_000)])('that is none is counted as it is, as far as it goes', (text) => {
    expect(addressKey(text).length).toBeLessThanOrEqual(64);
  });
});
