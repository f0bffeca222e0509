import { createHash } from 'node:crypto';
import type { Network } from '../programme/programme.ts';

/**
 * A network's own form of an address, or undefined when it is not one of that network: money that is sent to a mistyped address is
 * lost. The libraries are loaded when a network is first used; together they would add 150 ms to the start.
 */
export function checkAddress(network: Network, address: string): Promise<string | undefined> {
  return CHECKS[network](address);
}

type Check = (address: string) => Promise<string | undefined>;

const CHECKS: Record<Network, Check> = {
  ethereum: checkEvm,
  polygon: checkEvm,
  bsc: checkEvm,
  solana: checkSolana,
  tron: checkTron,
  bitcoin: checkBitcoin,
  sepa: checkIban,
  paypal: checkEmail,
};

/** EIP-55: the case of the digits is a checksum, unless all letters have the same. */
async function checkEvm(address: string): Promise<string | undefined> {
  const { addr } = await import('micro-eth-signer');
  return address.startsWith('0x') && addr.isValid(address) ? address : undefined;
}

const SOLANA_BYTES = 32;

async function checkSolana(address: string): Promise<string | undefined> {
  const { base58 } = await import('@scure/base');
  const bytes = decoded(() => base58.decode(address));
  return bytes?.length === SOLANA_BYTES ? address : undefined;
}

const TRON_BYTES = 21;
const TRON_PREFIX = 0x41;

async function checkTron(address: string): Promise<string | undefined> {
  const { createBase58check } = await import('@scure/base');
  const base58check = createBase58check((bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest()));
  const bytes = decoded(() => base58check.decode(address));
  return bytes?.length === TRON_BYTES && bytes[0] === TRON_PREFIX ? address : undefined;
}

async function checkBitcoin(address: string): Promise<string | undefined> {
  const { Address, NETWORK } = await import('@scure/btc-signer');
  return decoded(() => Address(NETWORK).decode(address)) && address;
}

/** People write an IBAN in groups of four and in any case; banks take it without blanks and in capitals. */
async function checkIban(address: string): Promise<string | undefined> {
  const { electronicFormatIBAN, isValidIBAN } = await import('ibantools');
  const iban = electronicFormatIBAN(address);
  return iban !== null && isValidIBAN(iban) ? iban : undefined;
}

async function checkEmail(address: string): Promise<string | undefined> {
  const { default: isEmail } = await import('validator/lib/isEmail.js');
  return isEmail.default(address) ? address : undefined;
}

/** What a decoder finds, or undefined when it throws because there is nothing to find. */
function decoded<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
