import { attributionHandlers } from '../attributions/handlers.ts';
import { auditHandlers } from '../audit/handlers.ts';
import { billingHandlers } from '../billing/handlers.ts';
import { codeHandlers } from '../codes/handlers.ts';
import type { Bell } from '../events/bell.ts';
import { eventHandlers } from '../events/handlers.ts';
import { graphqlHandlers } from '../graphql/handlers.ts';
import { contractSchema } from '../http/backend/contract-schema.ts';
import { ledgerHandlers } from '../ledger/handlers.ts';
import type { Handlers } from '../operations/contract.ts';
import { type OperatorSettings, operatorHandlers } from '../operators/handlers.ts';
import type { OidcParts } from '../operators/oidc/callback.ts';
import { oidcHandlers } from '../operators/oidc/handlers.ts';
import type { ApprovalRule } from '../payouts/four-eyes.ts';
import { payoutHandlers } from '../payouts/handlers.ts';
import { pointHandlers } from '../points/handlers.ts';
import { programmeHandlers } from '../programme/handlers.ts';
import { reportHandlers } from '../reports/handlers.ts';
import { rewardHandlers } from '../rewards/handlers.ts';
import { sessionHandlers } from '../sessions/handlers.ts';
import { tokenHandlers } from '../tokens/handlers.ts';
import { userTierHandlers } from '../user-tiers/handlers.ts';
import { userHandlers } from '../users/handlers.ts';
import type { WebhookSettings } from '../webhooks/create-webhook.ts';
import { webhookHandlers } from '../webhooks/handlers.ts';

export interface HandlerSettings {
  publicUrl: string;
  allowedOrigins: readonly string[];
  emailHashKey: string;
  /** The one currency of this deployment, as ISO 4217 writes it. */
  currency: string;
  payoutApprovals: ApprovalRule;
  /** The operators who have a token of the configuration. */
  environment: ReadonlySet<string>;
  operators: OperatorSettings;
  /** The log-in by a provider; undefined where none is configured. */
  oidcParts: OidcParts | undefined;
  /** Tells those who wait for events. */
  bell: Bell;
  webhooks: WebhookSettings;
}

/** Every operation of the contract with the function that answers it. */
export function createHandlers(settings: HandlerSettings, document: object): Handlers {
  const { publicUrl, allowedOrigins, emailHashKey, currency, payoutApprovals, environment, operators, oidcParts, bell, webhooks } =
    settings;
  return {
    ...userHandlers(emailHashKey, currency),
    ...codeHandlers(),
    ...attributionHandlers(currency),
    ...rewardHandlers(currency),
    ...ledgerHandlers(currency),
    ...billingHandlers({ schema: contractSchema(document, 'BillingEvent'), currency }, publicUrl),
    ...payoutHandlers(currency, payoutApprovals),
    ...sessionHandlers(publicUrl, allowedOrigins),
    ...programmeHandlers(publicUrl, currency),
    ...userTierHandlers(publicUrl),
    ...operatorHandlers(operators),
    ...oidcHandlers(oidcParts),
    ...pointHandlers(contractSchema(document, 'PointEvent')),
    ...tokenHandlers(environment),
    ...graphqlHandlers,
    ...auditHandlers,
    ...eventHandlers(bell),
    ...webhookHandlers(webhooks),
    ...reportHandlers(currency),
  };
}
