/** What is allowed to a page for people, beside what all of them are. */
export interface Allowed {
  /** The nonce of what a library writes into the page as a style, if one does. */
  nonce?: string;
  /** The origin whose pages may frame it; undefined: none. */
  framedBy?: string | undefined;
}

/** A page for people loads what is ours and nothing else, and no text in it becomes a script; nobody reads it, nor frames it but who may. */
export function frontHeaders({ nonce, framedBy }: Allowed): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy ?? "'none'"}`,
    "require-trusted-types-for 'script'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    // A page that isolates itself asks this of whatever it frames.
    'cross-origin-resource-policy': framedBy === undefined ? 'same-origin' : 'cross-origin',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cache-control': 'no-store',
  };
}
