import { describe, expect } from 'vitest';
import { BROWSER, cookieValue, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let code: string;
const clicks = async (server: TestServer) => (await server.sql('select coalesce(sum(clicks), 0)::int as clicks from clicks'))[0].clicks;

test.beforeAll(async ({ server }) => {
  code = (await server.admin('GET', `/v1/admin/referrals/users/${await server.createUser()}`)).body.primary_code;
});

test.beforeEach(({ server }) => server.sql('delete from clicks'));

const VISITS: [what: string, headers: Record<string, string>][] = [
  ['a browser', { 'user-agent': BROWSER }],
  ['a navigation', { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' }],
  ['a page that fetches it', { 'sec-fetch-dest': 'empty' }],
  ['an app that shows pages itself', { 'user-agent': `${BROWSER} [FBAN/FBIOS;FBAV/400.0]` }],
  [
    'a telephone whose name ends in bot',
    { 'user-agent': 'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/96.0 Mobile' },
  ],
  ['another purpose', { 'sec-purpose': 'payment' }],
];

const LOOKS: [what: string, headers: Record<string, string>][] = [
  ['a prefetch', { 'sec-purpose': 'prefetch' }],
  ['a page that is rendered ahead', { 'sec-purpose': 'prefetch;prerender' }],
  ['a prefetch, as older browsers say it', { purpose: 'prefetch' }],
  ['a prefetch of Firefox', { 'x-moz': 'prefetch' }],
  ['a preview of Safari', { 'x-purpose': 'preview' }],
  ...['image', 'iframe', 'script', 'style', 'video', 'font'].map((dest): [string, Record<string, string>] => [
    `an element of a page: ${dest}`,
    { 'sec-fetch-dest': dest },
  ]),
  ...[
    ['Googlebot', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
    ['WhatsApp', 'WhatsApp/2.23.20.0'],
    ['Facebook', 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
    ['Slack', 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'],
    ['Telegram', 'TelegramBot (like TwitterBot)'],
    ['Discord', 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)'],
    ['Skype', 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com'],
    ['iMessage', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0'],
    ['a script', 'python-requests/2.32.0'],
    ['a bot that says much', `Googlebot/2.1 ${'x'.repeat(5000)}`],
  ].map(([name, agent]): [string, Record<string, string>] => [`${name}`, { 'user-agent': agent as string }]),
];

describe.each([
  ['a link', (): string => `/r/${code}`, 302],
  ['a page with ?ref=', (): string => `/?ref=${code}`, 200],
])('%s', (_, path, status) => {
  test.for(VISITS)('is visited by %s: it counts and plants', async ([_, headers], { server }) => {
    const reply = await server.call('GET', path(), { headers });
    expect([reply.status, cookieValue(reply.headers, 'ref_code'), await clicks(server)]).toEqual([status, code, 1]);
  });

  test.for(LOOKS)('is only looked at by %s: it is answered alike, counts nothing and plants nothing', async ([_, headers], { server }) => {
    const visit = await server.call('GET', path());
    await server.sql('delete from clicks');
    const reply = await server.call('GET', path(), { headers });
    expect([reply.status, reply.headers.get('location')]).toEqual([visit.status, visit.headers.get('location')]);
    expect([reply.headers.getSetCookie(), await clicks(server)]).toEqual([[], 0]);
  });
});

test('an agent is judged alike however often it comes, and however many others do', async () => {
  const { isVisit } = await import('../../src/http/is-visit.ts');
  const agents = Array.from({ length: 2500 }, (_, index) => (index % 2 ? `Examplebot/${index}` : `${BROWSER} Build/${index}`));
  for (const [index, agent] of [...agents, ...agents].entries()) expect(await isVisit({ 'user-agent': agent })).toBe(index % 2 === 0);
});
