const HSTS_S = 365 * 86_400;

/** What every answer tells a browser, whatever it is an answer to. */
export type SecurityHeaders = Readonly<Record<string, string>>;

/** No guessing of types, no embedding by other origins, and, behind HTTPS, no more plain HTTP. */
export function securityHeaders(secure: boolean): SecurityHeaders {
  return {
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...(secure ? { 'strict-transport-security': `max-age=${HSTS_S}` } : {}),
  };
}
