import type { DemoUser } from '../demo/load-demo.ts';
import type { Config } from './config.ts';

/**
 * What a person sees when the server is up: the few addresses, and one call that works for each published page. `madeToken` is
 * the operator token if this deployment made its own; a configured one is never printed. `consoleLink` is the way into the console, for
 * whoever sits before a server with a database of its own. Into the portal leads the ticket of the demo's user.
 */
export function banner(config: Config, madeToken: string | undefined, consoleLink: string | undefined, demo: DemoUser | undefined): string {
  const { publicUrl } = config;
  const addresses = [
    `  Triport Referrals is serving ${publicUrl}`,
    '',
    `  Documentation   ${publicUrl}/docs`,
    `  Errors          ${publicUrl}/errors`,
    `  Contract        ${publicUrl}/openapi.json`,
    `  Readiness       ${publicUrl}/readyz`,
    ...(consoleLink === undefined ? [] : [`  Console         ${consoleLink}  (once, within ten minutes)`]),
    ...(demo === undefined
      ? []
      : [`  Portal          ${publicUrl}/v1/auth/enter?ticket=${demo.ticket}  (once, within ten minutes, as Ada)`]),
    ...(madeToken === undefined ? [] : [`  Operator token  ${madeToken}`]),
    ...(config.adminToken === '' ? ['  Operator token  none: the admin surface is closed'] : []),
  ];
  const operator = `-H "X-Admin-Token: ${madeToken ?? '$ADMIN_TOKEN'}"`;
  return ['', ...addresses, '', ...(demo ? publishedCalls(publicUrl, operator, demo) : firstCall(publicUrl, operator)), ''].join('\n');
}

const RENAME = 'mutation { updateUserTier(level: 1, name: "Elite Bronze") { level name point svg } }';
const JSON_BODY = "-H 'Content-Type: application/json' -d";

function publishedCalls(publicUrl: string, operator: string, { userId, regularUserId, session }: DemoUser): string[] {
  const users = `${publicUrl}/v1/admin/referrals/users`;
  return [
    '  Operator view of a user',
    `    curl ${operator} ${users}/${userId}`,
    '',
    '  Set the referral tier',
    `    curl ${operator} ${JSON_BODY} '{"tier": 2, "note": "Promoted: verified creator partner"}' ${users}/${regularUserId}/tier`,
    '',
    '  Set the custom slug, as the user',
    `    curl -H 'Cookie: nl_session=${session}' ${JSON_BODY} '{"slug": "trip-with-me"}' ${publicUrl}/v1/referrals/code`,
    '',
    '  Update a user tier, over GraphQL',
    `    curl ${operator} ${JSON_BODY} '${JSON.stringify({ query: RENAME })}' ${publicUrl}/graphql`,
  ];
}

function firstCall(publicUrl: string, operator: string): string[] {
  const user = `${publicUrl}/v1/admin/users/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e`;
  return ['  Create a first user', `    curl -X PUT ${operator} ${JSON_BODY} '{"display_name": "Ada Lovelace"}' ${user}`];
}
