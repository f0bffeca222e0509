import { EnvError, makeValidator } from 'envalid';
import ipaddr from 'ipaddr.js';
import { SEALING_KEY_BYTES } from '../core/sealing.ts';

/** What the environment decides of webhooks. */
export interface WebhooksConfig {
  /** Whether receivers may be addressed by `http:`. */
  readonly allowHttp: boolean;
  /** Networks beside the public internet where receivers may be, in CIDR notation. */
  readonly allowNetworks: readonly string[];
  /** How long a request may take as a whole, in milliseconds. */
  readonly timeoutMs: number;
  /** The proxy through which requests go, and which then decides where to; undefined: there is none. */
  readonly proxy: string | undefined;
}

/** A key of 32 bytes, in Base64, Base64url or hexadecimal digits. */
const sealingKey = makeValidator<Buffer>((input) => {
  const key = Buffer.from(input, /^[0-9a-f]{64}$/i.test(input) ? 'hex' : 'base64url');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(input) || key.length !== SEALING_KEY_BYTES)
    throw new EnvError(`must be ${SEALING_KEY_BYTES} bytes, as \`openssl rand -hex ${SEALING_KEY_BYTES}\` makes them`);
  return key;
});

const networks = makeValidator<string[]>((input) => {
  const all = input.split(',').map((network) => network.trim());
  const wrong = all.find((network) => !ipaddr.isValidCIDR(network));
  if (wrong !== undefined) throw new EnvError(`"${wrong}" must be a network in CIDR notation, such as 10.0.0.0/8`);
  return all;
});

const proxy = makeValidator<string>((input) => {
  const url = URL.canParse(input) ? new URL(input) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new EnvError('must be the http or https address of a proxy');
  return input;
});

export const WEBHOOK_VARIABLES = {
  SECRETS_KEY: sealingKey({ default: undefined }),
  SECRETS_KEY_OLD: sealingKey({ default: undefined }),
  WEBHOOK_ALLOW_CIDRS: networks({ default: [] }),
  EGRESS_PROXY: proxy({ default: undefined }),
};
