import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Sealer } from '../core/sealing.ts';
import type { Database } from '../db/database.ts';
import { createAddresses } from '../webhooks/addresses.ts';
import type { WebhookSettings } from '../webhooks/create-webhook.ts';
import { Dispatcher, type DispatcherOptions } from '../webhooks/sending/dispatcher.ts';
import type { WebhooksConfig } from './webhooks-config.ts';

export interface WebhookParts {
  readonly settings: WebhookSettings;
  /** Sends when it is started. */
  readonly dispatcher: Dispatcher;
}

interface Given {
  database: Database;
  clock: Clock;
  log: Log;
  sealer: Sealer;
  publicUrl: string;
  webhooks: WebhooksConfig;
  contractVersion: string;
  observe: DispatcherOptions['observe'];
}

/** Puts together what webhooks are changed by, and what sends to them. */
export function assembleWebhooks({ webhooks, contractVersion, ...given }: Given): WebhookParts {
  const { allowHttp, allowNetworks, timeoutMs, proxy } = webhooks;
  const addresses = createAddresses(allowNetworks);
  const sending = { addresses, timeoutMs, proxy, userAgent: `Triport-Referrals/${contractVersion}` };
  return {
    settings: { urls: { allowHttp, addresses }, sealer: given.sealer, publicUrl: given.publicUrl },
    dispatcher: new Dispatcher({ ...given, sending }),
  };
}
