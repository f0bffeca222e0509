/** Spellings of addresses that no webhook may be sent to. */

/** As resolvers answer them. */
export const HOSTILE_ADDRESSES = listed(`
  0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.8.8.8 169.254.0.1 169.254.169.254 172.16.0.1
  172.31.255.255 192.0.0.1 192.0.0.192 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9
  224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254
  ::ffff:7f00:1 ::127.0.0.1 64:ff9b::127.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 100::1 100:0:0:1::1 2001::1 2001:db8::1 2001:10::1
  2001:20::1 2002:7f00:1:: 2002:a00:1::1 ::7f00:1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%lo fec0::1 ff02::1
  ff05::2
`);

/** As somebody may write the host of an address. */
export const HOSTILE_HOSTS = listed(`
  127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.0.0.1 0177.0.0.1 017700000001 127.0.0.1. 0 0x0 127.000.000.001 0x7f.1 0177.1
  00000177.1 127.0x1 1２7.0.0.1 ①②⑦.0.0.1 127。0。0。1 127．0．0．1 10.1 0xa.1 012.0.0.1 167772161 192.168.1 3232235777 0xc0a80101
  0300.0250.1.1 169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376 169.16689662 172.16.0.1 100.64.1.1 198.18.0.1 224.0.0.1
  255.255.255.255 [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:a9fe:a9fe] [64:ff9b::7f00:1]
  [2002:7f00:1::] [fe80::1] [fc00::1] [fd00:ec2::254] [ff02::1] [100:0:0:1::1] [::127.0.0.1] [2001:db8::1] localhost LOCALHOST
  localhost. ｌocalhost a.localhost a.b.localhost. db metadata printer.local PRINTER.LOCAL. metadata.google.internal x.internal.
  billing.INTERNAL
`);

/** Whole addresses with other mistakes. */
export const HOSTILE_URLS: readonly string[] = [
  'https://127.0.0.1\\.example.org/',
  'https:\\\\127.0.0.1/',
  `https://receiver.example.org/${'x'.repeat(2040)}`,
  'https://a b.example.org/',
].concat(
  listed(`
  ftp://receiver.example.org/ file:///etc/passwd gopher://receiver.example.org/ javascript:alert(1) data:,x ws://a.example.org/
  https://user@receiver.example.org/ https://user:password@receiver.example.org/ https://:p@receiver.example.org/
  https://receiver.example.org/#fragment https://receiver.example.org/# https://receiver.example.org:22/
  https://receiver.example.org:25/ https://receiver.example.org:80/ https://receiver.example.org:1023/
  http://receiver.example.org:443x/ https:// https:/// receiver.example.org https://127.0.0.1@localhost/
  https://receiver.example.org:99999/ https://[::1
`),
);

function listed(text: string): string[] {
  return text.trim().split(/\s+/);
}
