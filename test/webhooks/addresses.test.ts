/** Which addresses are public, and which addresses of webhooks are refused before anything is looked up. */
import { expect, test } from 'vitest';
import { createAddresses } from '../../src/webhooks/addresses.ts';
import { readWebhookUrl } from '../../src/webhooks/webhook-url.ts';
import { HOSTILE_ADDRESSES, HOSTILE_HOSTS, HOSTILE_URLS } from './hostile-urls.ts';

const PUBLIC = createAddresses([]);

test('no address of a network that is not public is allowed, in whatever spelling', () => {
  expect(HOSTILE_ADDRESSES.filter((address) => PUBLIC.isAllowed(address))).toEqual([]);
});

test('public addresses are allowed, and those of networks that are opened, but not their neighbours', () => {
  for (const address of ['93.184.215.14', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])
    expect(PUBLIC.isAllowed(address), address).toBe(true);
  const own = createAddresses(['10.1.0.0/16', 'fd00::/8']);
  for (const address of ['10.1.2.3', 'fd12::1', '::ffff:10.1.2.3']) expect(own.isAllowed(address), address).toBe(true);
  for (const address of ['10.2.0.1', '127.0.0.1', 'fe80::1', '169.254.169.254']) expect(own.isAllowed(address), address).toBe(false);
});

test('what leads to such an address is refused when it is said, more than two hundred spellings', () => {
  const rules = { allowHttp: true, addresses: PUBLIC };
  const isRead = (url: string) => {
    try {
      readWebhookUrl(url, rules);
      return true;
    } catch {
      return false;
    }
  };
  const all = [...HOSTILE_HOSTS.flatMap((host) => [`https://${host}/`, `http://${host}:8080/x`, `https://${host}:8443`]), ...HOSTILE_URLS];
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(isRead)).toEqual([]);
});

test('http, names within and their ports are let in where the deployment opens them', () => {
  const closed = { allowHttp: false, addresses: PUBLIC };
  const open = { allowHttp: true, addresses: createAddresses(['10.0.0.0/8']) };
  expect(readWebhookUrl('HTTPS://Receiver.Example.ORG:443/a?b=c', closed)).toBe('https://receiver.example.org/a?b=c');
  expect(readWebhookUrl('https://receiver.example.org:8443/', closed)).toBe('https://receiver.example.org:8443/');
  expect(() => readWebhookUrl('http://receiver.example.org/', closed)).toThrow('https:');
  expect(readWebhookUrl('http://billing:8080/hooks', open)).toBe('http://billing:8080/hooks');
  expect(readWebhookUrl('http://10.0.0.7/', open)).toBe('http://10.0.0.7/');
  expect(() => readWebhookUrl('http://192.168.0.7/', open)).toThrow('no public network');
});
