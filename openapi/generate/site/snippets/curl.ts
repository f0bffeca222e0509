import type { Caller } from '../../../read/precedence.ts';
import { addressOf, type ExampleRequest } from './request.ts';

/** Where a local server listens; the server that shows the page puts its own address there. */
export const SERVER = 'http://127.0.0.1:3000';

const CREDENTIALS: Record<Caller, string[]> = {
  operator: ['-H "X-Admin-Token: $TRIPORT_ADMIN_TOKEN"'],
  console: ['-H "Cookie: triport_console=$TRIPORT_CONSOLE"'],
  user: ['-H "Cookie: nl_session=$TRIPORT_SESSION"'],
  operator_or_user: ['-H "X-Admin-Token: $TRIPORT_ADMIN_TOKEN"'],
  anyone: [],
};

/** What a page of the console sends along, and no page of another site can. */
const FROM_THE_CONSOLE = ['-H "X-Triport-Console: 1"', '-H "Sec-Fetch-Site: same-origin"'];

/** The request as a command of a shell. Redirects show their headers: there is nothing else to see. */
export function curlSnippet(request: ExampleRequest, isRedirect: boolean): string {
  const { method, body, caller } = request;
  const isImplied = method === 'GET' || (method === 'POST' && body !== undefined);
  const options = [
    ...CREDENTIALS[caller],
    ...(request.path.startsWith('/console/api/') ? FROM_THE_CONSOLE : []),
    ...(body === undefined
      ? []
      : ['-H "Content-Type: application/json"', `-d '${JSON.stringify(body, null, 2).replaceAll("'", "'\\''").replaceAll('\n', '\n  ')}'`]),
  ];
  const command = `curl${isRedirect ? ' -i' : ''}${isImplied ? '' : ` -X ${method}`} "${SERVER}${addressOf(request)}"`;
  return [command, ...options].join(' \\\n  ');
}
