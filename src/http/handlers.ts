import { attributionHandlers } from '../attributions/handlers.ts';
import { billingHandlers } from '../billing/handlers.ts';
import { codeHandlers } from '../codes/handlers.ts';
import { programmeHandlers } from '../programme/handlers.ts';
import { sessionHandlers } from '../sessions/handlers.ts';
import { userHandlers } from '../users/handlers.ts';
import type { Handlers } from './contract.ts';

export interface HandlerSettings {
  publicUrl: string;
  allowedOrigins: readonly string[];
  emailHashKey: string;
}

/** Every operation of the contract with the function that answers it. */
export function createHandlers({ publicUrl, allowedOrigins, emailHashKey }: HandlerSettings): Handlers {
  return {
    ...userHandlers(emailHashKey),
    ...codeHandlers,
    ...attributionHandlers,
    ...billingHandlers,
    ...sessionHandlers(publicUrl, allowedOrigins),
    ...programmeHandlers(publicUrl),
  };
}
