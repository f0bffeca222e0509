import { AdminResources } from '../../../generated/sdk/typescript/admin.ts';
import { ConsoleResources } from '../../../generated/sdk/typescript/console.ts';
import { UserResources } from '../../../generated/sdk/typescript/user.ts';
import { Kernel } from './kernel.ts';
import { type AdminOptions, type ConsoleOptions, onThisPage, operatorOf, settingsOf, type UserOptions, userOf } from './settings.ts';

/** The operator's client. Its token may open everything: keep it on servers. */
export class TriportAdmin extends AdminResources {
  /** Throws `UsageError` without a token. */
  constructor(options: AdminOptions = {}) {
    super(new Kernel(settingsOf(options, operatorOf(options))));
  }
}

/**
 * The operator's client in a page of the server's own console: the browser has the session's cookie, and there is no token. It calls what
 * `TriportAdmin` calls below `/console/api`, where the server answers its own pages alone, and it begins, confirms and ends the session.
 */
export class TriportConsole extends ConsoleResources {
  /** Throws `UsageError` where there is neither a page nor a `baseUrl`. */
  constructor(options: ConsoleOptions = {}) {
    super(new Kernel(settingsOf(onThisPage(options), { kind: 'console' })));
  }
}

/** A user's client, on a server with the user's session or in a page, where the browser has it. */
export class TriportClient extends UserResources {
  constructor(options: UserOptions = {}) {
    super(new Kernel(settingsOf(options, userOf(options))));
  }
}
