import { AdminResources } from '../../../generated/sdk/typescript/admin.ts';
import { UserResources } from '../../../generated/sdk/typescript/user.ts';
import { Kernel } from './kernel.ts';
import { type AdminOptions, operatorOf, settingsOf, type UserOptions, userOf } from './settings.ts';

/** The operator's client. Its token opens everything: keep it on servers. */
export class TriportAdmin extends AdminResources {
  /** Throws `UsageError` without a token. */
  constructor(options: AdminOptions = {}) {
    super(new Kernel(settingsOf(options, operatorOf(options))));
  }
}

/** A user's client, on a server with the user's session or in a page, where the browser has it. */
export class TriportClient extends UserResources {
  constructor(options: UserOptions = {}) {
    super(new Kernel(settingsOf(options, userOf(options))));
  }
}
