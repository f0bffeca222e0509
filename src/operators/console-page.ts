import type { OperatorActor } from '../core/actor.ts';
import { escapeHtml, htmlPage, PLAIN_CSP } from '../http/pages/html.ts';

/** What the page of the console is sent with: it loads nothing, and is framed and read by nobody. */
export const CONSOLE_HEADERS = {
  'content-security-policy': `${PLAIN_CSP}; require-trusted-types-for 'script'`,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cache-control': 'no-store',
} as const;

/** The page where no console was built: who is signed in and until when, or how to enter; by a provider, too, where there is one. */
export function consolePage(operator: OperatorActor | undefined, hasProvider: boolean): string {
  const way = hasProvider ? `${HOW_TO_ENTER}\n${BY_PROVIDER}` : HOW_TO_ENTER;
  const body = operator?.session ? signedIn(operator, operator.session.expiresAt) : way;
  return htmlPage('Console · Triport Referrals', `${body}\n${NOT_BUILT}`);
}

const NOT_BUILT = `<p class="soft">The pages of the console were not built for this server: <code>make console</code> does it.</p>`;

function signedIn({ name }: OperatorActor, expiresAt: Date): string {
  return `<h1>Console</h1>
<p>You are signed in as <strong>${escapeHtml(name)}</strong> until ${moment(expiresAt)}, or until you do
nothing for a while.</p>
<p>Operations of the contract are at <code>/console/api</code> for this browser; <code>getOperator</code> says what you may do.</p>`;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

const moment = (at: Date) => `<time datetime="${at.toISOString()}">${MOMENT.format(at)} UTC</time>`;

const HOW_TO_ENTER = `<h1>Console</h1>
<p>Nobody is signed in here.</p>
<p>A server that runs a database of its own prints a link when it starts; open it in this browser. Everywhere else an operator’s token is
exchanged for a session by <a href="/docs/beginConsoleSession"><code>beginConsoleSession</code></a>, which a page of this server can call.</p>`;

const BY_PROVIDER = `<p><a href="/console/oidc" rel="nofollow">Log in with your organisation’s account</a></p>`;

/** What the pages behind a link are sent with: they load nothing, and their address holds a secret. */
const LINK_HEADERS = { 'content-security-policy': PLAIN_CSP, 'referrer-policy': 'no-referrer', vary: 'Accept' } as const;

/** The page that a link leads to. The cookie is not sent in a redirect that began elsewhere: this page goes on by itself. */
export const ENTERED = {
  type: 'text/html',
  text: htmlPage(
    'Entering · Triport Referrals',
    '<h1>You are in</h1>\n<p><a class="button" href="/console">Go on to the console</a></p>',
    '<meta http-equiv="refresh" content="0; url=/console">',
  ),
  headers: LINK_HEADERS,
} as const;

/** What is answered to what only looks at a link, and what people see whose browser was taken for such. */
export const LINK_IS_UNUSED = {
  type: 'text/html',
  text: htmlPage(
    'A link into the console · Triport Referrals',
    `<h1>A link into the console</h1>
<p>It lets one person into the console of this server. What has just opened it only looks, like a program that makes previews, so that nobody
was let in. The link is still good: open it in a browser.</p>`,
  ),
  headers: LINK_HEADERS,
} as const;

/** What people see whose link lets nobody in any more. */
export const LINK_IS_OVER = {
  type: 'text/html',
  text: htmlPage(
    'This link is no longer good · Triport Referrals',
    `<h1>This link is no longer good</h1>
<p>It works once, within ten minutes, and only until the server is started again. Start the server again, and it prints a new one.</p>
<p><a class="button" href="/console">See whether you are signed in</a></p>`,
  ),
  headers: LINK_HEADERS,
} as const;
