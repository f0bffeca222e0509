import { describe, expect, test } from 'vitest';
import { addressForm } from '../../src/payouts/address-form.ts';
import type { Network } from '../../src/programme/programme.ts';

/** Networks that take the same addresses, with good addresses and nearly good ones. */
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
      ['zero', `0x${'0'.repeat(40)}`],
      ['the burn address', '0x000000000000000000000000000000000000dEaD'],
      ['the same in another case', '0x000000000000000000000000000000000000dead'],
      ['another burn address', '0xdEAD000000000000000042069420694206942069'],
      ['dead all over', `0x${'dead'.repeat(10)}`],
      ['where the network keeps a contract', `0x${'1'.padStart(40, '0')}`],
      ['the last one', `0x${'f'.repeat(40)}`],
    ],
  },
  {
    networks: ['solana'],
    good: ['EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', '9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM'],
    bad: [
      ['31 bytes', '1111111111111111111111111111111'],
      ['33 bytes', '111111111111111111111111111111111'],
      ['a letter that base58 leaves out', 'So1111111111111111111111111111111111111111l2'],
      ['a zero, which base58 leaves out', 'So11111111111111111111111111111111111111102'],
      ['the longest text that is taken', 'z'.repeat(255)],
      ['zero, which is the system itself', '11111111111111111111111111111111'],
      ['the incinerator', '1nc1nerator11111111111111111111111111111111'],
      ['a program of the system', 'Vote111111111111111111111111111111111111111'],
      ['the mint of wrapped coins', 'So11111111111111111111111111111111111111112'],
      ['the program of tokens', 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA'],
    ],
  },
  {
    networks: ['tron'],
    good: ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TLa2f6VPqDgRE67v1736s7bJ8Ray5wYjU7'],
    bad: [
      ['a wrong checksum', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u'],
      ['two letters swapped', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjjL6t'],
      ['zero', 'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb'],
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
      ['zero', '1111111111111111111114oLvT2'],
      ['zero as a witness', 'bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqthqst8'],
      ['what was made up to burn', '1BitcoinEaterAddressDontSendf59kuE'],
      ['what was made up to burn for another coin', '1CounterpartyXXXXXXXXXXXXXXXUWLpVr'],
      ['what anybody can spend', 'bc1pfeessrawgf'],
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
    good: [
      'DE89370400440532013000',
      'NL91ABNA0417164300',
      'GB82WEST12345698765432',
      'FR1420041010050500013M02606',
      'CH9300762011623852957',
      'AL47212110090000000235698741',
      'RS35260005601001611379',
      'MD24AG000225100013104168',
      'ME25505000012345678951',
    ],
    bad: [
      ['a wrong checksum', 'DE88370400440532013000'],
      ['two digits swapped', 'DE89370400440532010300'],
      ['a digit too few', 'DE8937040044053201300'],
      ['a country that has none', 'US89370400440532013000'],
      ['an account without its bank', '0532013000'],
      ['Saudi Arabia, which SEPA does not reach', 'SA0380000000608010167519'],
      ['Russia, which SEPA does not reach', 'RU0204452560040702810412345678901'],
      ['Türkiye, which SEPA does not reach', 'TR330006100519786457841326'],
      ['the United Arab Emirates, which SEPA does not reach', 'AE070331234567890123456'],
      ['Greenland, which SEPA does not reach', 'GL8964710001000206'],
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
      ['a blank inside', 'ada @example.org'],
      ['an invisible blank inside', 'ada\u200b@example.org'],
      ['what turns around the writing', 'ada\u202egro.elpmaxe@example.org'],
      ['a no-break blank inside', 'ada\u00a0lovelace@example.org'],
      ['a soft hyphen', 'a\u00adda@example.org'],
      ['a line', 'ada@example.org\nbcc:grace@example.org'],
      ['a private character', 'ada\ue000@example.org'],
      ['a quoted name', '"ada"@example.org'],
      ['a quoted name with what it can hold', '"ada@evil.example <x>"@example.org'],
      ['a comma', 'ada,grace@example.org'],
    ],
  },
];

for (const { networks, good, bad } of FAMILIES) {
  describe.each(networks)('%s', (network) => {
    test.each(good)('takes %s', async (address) => {
      expect(await addressForm(network, address)).toBe(address);
    });

    test.each(bad)('refuses %s: %s', async (_, address) => {
      expect(await addressForm(network, address)).toBeUndefined();
    });

    const foreign = FAMILIES.filter((family) => !family.networks.includes(network)).flatMap((family) => family.good);
    test.each(foreign)('refuses the address of another network: %s', async (address) => {
      expect(await addressForm(network, address)).toBeUndefined();
    });

    test.each(['', ' ', '\t', '0', '-1', 'null', '🪙', '"', `' or true --`, ' '.repeat(255)])('refuses %j', async (address) => {
      expect(await addressForm(network, address)).toBeUndefined();
    });
  });
}

const UNSEEN = [' ', '\t', '\n', '\u00a0', '\u2007', '\u202f', '\u3000', '\u200b', '\u2060', '\ufeff', '\u202e', '\u00ad', '\0'];

test.each(FAMILIES.flatMap(({ networks, good }) => networks.map((network) => [network, good[0] as string] as const)))(
  '%s: what cannot be seen around %s is taken away, and inside it is refused, except in an IBAN',
  async (network, address) => {
    for (const unseen of UNSEEN) {
      expect(await addressForm(network, `${unseen}${address}${unseen}${unseen}`), JSON.stringify(unseen)).toBe(address);
      const inside = `${address.slice(0, 5)}${unseen}${address.slice(5)}`;
      expect(await addressForm(network, inside), JSON.stringify(inside)).toBe(network === 'sepa' ? address : undefined);
    }
  },
);

test.each([
  'DE89 3704 0044 0532 0130 00',
  'de89370400440532013000',
  ' DE89-3704-0044-0532-0130-00 ',
  'DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000',
  'DE89\u202f3704\u20090044\t0532\u200b0130\u206000',
])('an IBAN as people write it, %j, is kept as banks take it', async (address) => {
  expect(await addressForm('sepa', address)).toBe('DE89370400440532013000');
});
