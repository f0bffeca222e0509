/** The server, as a page of its console asks it. Every operation is called by the name that it has in the contract. */
import { TriportConsole } from '../../sdk/typescript/sdk.ts';

export const client = new TriportConsole();
