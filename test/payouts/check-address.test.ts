import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../src/payouts/check-address.ts';
import type { Network } from '../../src/programme/programme.ts';

/** Networks that take the same addresses, with good ones and with what is nearly good. */
const FAMILIES: { networks: Network[]; good: string[]; bad: [why: string, address: string][] }[] = [
  {
    networks: ['ethereum', 'polygon', 'bsc'],
    good: [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      '0x52908400098527886E0F7030069857D2E4169EE7', // all capitals: no checksum
      '0xde709f2102306220921060314715629080e2fb77', // no capitals: no checksum
    ],
    bad: [
      ['a wrong checksum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'],
      ['a digit changed under a checksum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAee'],
      ['no prefix', '5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
      ['a prefix in capitals', '0Xde709f2102306220921060314715629080e2fb77'],
      ['a digit too few', '0xde709f2102306220921060314715629080e2fb7'],
      ['a digit too many', '0xde709f2102306220921060314715629080e2fb777'],
      ['a letter that is no digit', '0xge709f2102306220921060314715629080e2fb77'],
      ['a public key', `0x04${'ab'.repeat(64)}`],
      ['the prefix alone', '0x'],
      ['a name', 'vitalik.eth'],
    ],
  },
  {
    networks: ['solana'],
    good: [
      '11111111111111111111111111111111', // 32 zero bytes
      'So11111111111111111111111111111111111111112',
      'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
      'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
    ],
    bad: [
      ['31 bytes', '1111111111111111111111111111111'],
      ['33 bytes', '111111111111111111111111111111111'],
      ['a letter that base58 leaves out', 'So1111111111111111111111111111111111111111l2'],
      ['a zero, which base58 leaves out', 'So11111111111111111111111111111111111111102'],
      ['the longest text that is taken', 'z'.repeat(255)],
    ],
  },
  {
    networks: ['tron'],
    good: ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TLa2f6VPqDgRE67v1736s7bJ8Ray5wYjU7'],
    bad: [
      ['a wrong checksum', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u'],
      ['two letters swapped', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjjL6t'],
      ['the hexadecimal form', '41a614f803b6fd780986a42c78ec9c7f77e6ded13c'],
      ['the prefix of the test network', '27WwoKNxgF2vXKAWeRBnq4bACLaGcRbRfHA'],
    ],
  },
  {
    networks: ['bitcoin'],
    good: [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3',
      'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
    ],
    bad: [
      ['a wrong base58 checksum', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
      ['a wrong bech32 checksum', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdr'],
      ['a wrong bech32m checksum', 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcs'],
      ['mixed case', 'bc1Qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
      ['the test network, bech32', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx'],
      ['the test network, base58', 'mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn'],
      ['the test network, a script', '2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc'],
      ['another coin', 'LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1'],
      ['witness version 0 with the checksum of version 1', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh'],
    ],
  },
  {
    networks: ['sepa'],
    good: ['DE89370400440532013000', 'NL91ABNA0417164300', 'GB82WEST12345698765432', 'FR1420041010050500013M02606'],
    bad: [
      ['a wrong checksum', 'DE88370400440532013000'],
      ['two digits swapped', 'DE89370400440532010300'],
      ['a digit too few', 'DE8937040044053201300'],
      ['a country that has none', 'US89370400440532013000'],
      ['an account without its bank', '0532013000'],
      ['blanks alone', '   '],
    ],
  },
  {
    networks: ['paypal'],
    good: ['ada@example.org', 'first.last+tag@mail.example.co.uk', '=cmd@example.org'],
    bad: [
      ['no domain', 'ada'],
      ['two domains', 'ada@example.org@example.com'],
      ['a domain of one word', 'ada@localhost'],
      ['a name beside it', 'Ada <ada@example.org>'],
      ['a blank after it', 'ada@example.org '],
      ['a comma', 'ada,grace@example.org'],
    ],
  },
];

for (const { networks, good, bad } of FAMILIES) {
  describe.each(networks)('%s', (network) => {
    test.each(good)('takes %s', async (address) => {
      expect(await checkAddress(network, address)).toBe(address);
    });

    test.each(bad)('refuses %s: %s', async (_, address) => {
      expect(await checkAddress(network, address)).toBeUndefined();
    });

    const foreign = FAMILIES.filter((family) => !family.networks.includes(network)).flatMap((family) => family.good);
    test.each(foreign)('refuses the address of another network: %s', async (address) => {
      expect(await checkAddress(network, address)).toBeUndefined();
    });

    test.each(['', ' ', '\t', '0', '-1', 'null', '🪙', '"', `' or true --`, ' '.repeat(255)])('refuses %j', async (address) => {
      expect(await checkAddress(network, address)).toBeUndefined();
    });
  });
}

test.each(['DE89 3704 0044 0532 0130 00', 'de89370400440532013000', ' DE89-3704-0044-0532-0130-00 '])(
  'an IBAN as people write it, %j, is kept as banks take it',
  async (address) => {
    expect(await checkAddress('sepa', address)).toBe('DE89370400440532013000');
  },
);
