/** The server, as a page of its console asks it. Every operation is called by the name that it has in the contract. */
import { TriportConsole } from '../../sdk/typescript/sdk.ts';

/** Somebody waits: what fails is tried once more, and then told. */
export const client = new TriportConsole({ retriesMax: 1 });

/** For calls after which one may have to wait a minute: they are not sent again meanwhile, unseen, but whoever waits is told so. */
export const TOLD_TO_WAIT = { retriesMax: 0 };
