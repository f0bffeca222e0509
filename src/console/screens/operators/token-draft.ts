import type { ApiTokenDraft } from '../../../sdk/typescript/sdk.ts';
import type { LaterWords } from '../../frame/later-words.ts';

/** What is typed of a token that is to be made. */
export interface TokenFields {
  name: string;
  operator: string;
  networks: string;
  /** The last UTC day on which it works. */
  lastDay: string;
}

const NETWORK = /^[0-9A-Fa-f:.]{2,45}\/[0-9]{1,3}$/;
const NETWORKS_MAX = 20;
const DAY_MS = 86_400_000;

const networksOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean);
const endOf = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS);

/** What the server would refuse, told beside the field before it is sent. */
export function mistakesOf({ name, networks, lastDay }: TokenFields, said: LaterWords['tokens']) {
  const all = networksOf(networks);
  const areNetworks = all.length <= NETWORKS_MAX && all.every((each) => NETWORK.test(each));
  return {
    name: name.trim() === '' || /^[!-~]([ -~]{0,58}[!-~])?$/.test(name.trim()) ? undefined : said.nameBad(),
    networks: areNetworks ? undefined : said.networksBad(),
    lastDay: lastDay !== '' && endOf(lastDay).getTime() <= Date.now() ? said.endsPast() : undefined,
  };
}

/** What is sent. */
export function draftOf({ name, operator, networks, lastDay }: TokenFields, scopes: readonly string[]): ApiTokenDraft {
  return {
    name: name.trim(),
    operator,
    scopes: [...scopes],
    networks: networksOf(networks),
    expiresAt: lastDay === '' ? undefined : endOf(lastDay).toISOString(),
  };
}
