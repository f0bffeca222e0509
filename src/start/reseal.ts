/** `make reseal`: seals with SECRETS_KEY what was sealed with SECRETS_KEY_OLD, which nobody needs afterwards. Servers may run meanwhile, with both. */
import { systemClock } from '../core/clock.ts';
import { createSealer } from '../core/sealing.ts';
import { resealWebhooks } from '../webhooks/secrets.ts';
import { runCommand } from './command.ts';
import { sealingKeyOf } from './secrets.ts';

await runCommand(async ({ database, config, secrets }) => {
  const sealer = createSealer(config.secretsKey ?? sealingKeyOf(secrets), config.secretsKeyOld);
  const about = { actor: { kind: 'system' }, operation: 'reseal', requestId: 'reseal', report: console.error } as const;
  const count = await database.transaction({ ...about, now: systemClock.now() }, (tx) => resealWebhooks(tx, sealer));
  console.log(`${count} secrets and headers of webhooks were sealed with the new key`);
});
