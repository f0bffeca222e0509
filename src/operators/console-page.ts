import type { OperatorActor } from '../core/actor.ts';
import { escapeHtml } from '../http/pages/html.ts';

/** What the pages of the console are sent with: they load what is of this server alone, and are framed and read by nobody. */
export const CONSOLE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cache-control': 'no-store',
} as const;

/** The page of the console: who is signed in and until when, or how to enter; by a provider, too, where there is one. */
export function consolePage(operator: OperatorActor | undefined, hasProvider: boolean): string {
  if (operator?.session) return frame('Console', signedIn(operator, operator.session.expiresAt));
  return frame('Console', hasProvider ? `${HOW_TO_ENTER}\n${BY_PROVIDER}` : HOW_TO_ENTER);
}

function signedIn({ name }: OperatorActor, expiresAt: Date): string {
  return `<h1>Console</h1>
<p>You are signed in as <strong>${escapeHtml(name)}</strong> until <time>${expiresAt.toISOString()}</time>, or until you do nothing for a while.</p>
<p>Operations of the contract are at <code>/console/api</code> for this browser; <code>getOperator</code> says what you may do.</p>`;
}

const HOW_TO_ENTER = `<h1>Console</h1>
<p>Nobody is signed in here.</p>
<p>A server that runs a database of its own prints a link when it starts; open it in this browser. Everywhere else an operator’s token is
exchanged for a session by <a href="/docs/beginConsoleSession"><code>beginConsoleSession</code></a>, which a page of this server can call.</p>`;

const BY_PROVIDER = `<p><a href="/console/oidc" rel="nofollow">Log in with your organisation’s account</a></p>`;

/** The page that a link leads to. The cookie is not sent in a redirect that began elsewhere: this page goes on by itself. */
export const ENTERED_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=/console">
<title>Entering · Triport Referrals</title>
</head>
<body><p><a href="/console">Go on to the console</a></p></body>
</html>
`;

/** What that page is sent with: it loads nothing, and its address holds a secret. */
export const ENTERED_HEADERS = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
} as const;

function frame(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Triport Referrals</title>
<link rel="stylesheet" href="/docs/site.css">
<link rel="icon" href="/docs/icon.svg">
</head>
<body><main id="content">
${content}
</main></body>
</html>
`;
}
