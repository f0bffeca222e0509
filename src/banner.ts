import type { Config } from './config.ts';
import type { DemoUser } from './demo/load-demo.ts';

/**
 * What a person sees when the server is up: the few addresses, and one call that works for each published page. `madeToken` is
 * the operator token if this deployment made its own; a configured one is never printed.
 */
export function banner(config: Config, madeToken: string | undefined, demo: DemoUser | undefined): string {
  const { publicUrl } = config;
  const token = madeToken ?? '$ADMIN_TOKEN';
  const user = `${publicUrl}/v1/admin/referrals/users/${demo?.userId ?? '<user id>'}`;
  const lines = [
    '',
    `  Triport Referrals is serving ${publicUrl}`,
    '',
    `  Documentation   ${publicUrl}/docs`,
    `  Errors          ${publicUrl}/errors`,
    `  Contract        ${publicUrl}/openapi.json`,
    `  Readiness       ${publicUrl}/readyz`,
    ...(madeToken === undefined ? [] : [`  Operator token  ${madeToken}`]),
    '',
  ];
  if (demo) {
    lines.push(
      '  Operator view of a user',
      `    curl -H 'X-Admin-Token: ${token}' ${user}`,
      '',
      '  Set the referral tier',
      `    curl -X POST -H 'X-Admin-Token: ${token}' -H 'Content-Type: application/json' -d '{"tier": 2, "note": "Promoted: verified creator partner"}' ${user}/tier`,
      '',
      '  Set the custom slug, as the user',
      `    curl -X POST -H 'Cookie: nl_session=${demo.session}' -H 'Content-Type: application/json' -d '{"slug": "trip-with-me"}' ${publicUrl}/v1/referrals/code`,
      '',
    );
  } else {
    lines.push(
      '  Create a first user',
      `    curl -X PUT -H "X-Admin-Token: ${token}" -H 'Content-Type: application/json' -d '{"display_name": "Ada Lovelace"}' ${publicUrl}/v1/admin/users/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e`,
      '',
    );
  }
  return lines.join('\n');
}
