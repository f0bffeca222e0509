import { createHash } from 'node:crypto';
import { words } from '../core/words.ts';
import type { Network } from '../programme/programme.ts';
import { isNobodys, NOBODYS_TEXTS } from './nobodys-address.ts';

/**
 * Characters that cannot be seen, or that reverse others: control and format characters, blanks of every kind, what Unicode has not
 * assigned.
 */
const UNSEEN = String.raw`[\p{C}\p{Z}]`;
const AT_THE_ENDS = new RegExp(`^${UNSEEN}+|${UNSEEN}+$`, 'gu');
const ANYWHERE = new RegExp(UNSEEN, 'gu');

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

/** Every network in the order of the contract. */
export const NETWORKS = Object.keys(CHECKS) as Network[];

/**
 * A network's own form of an address, or undefined when it is not one of that network: money that is sent to a mistyped address is lost.
 * Invisible characters around an address were copied with it, and so were those that divide an IBAN; anywhere else they make two addresses
 * look alike. The libraries are loaded when a network is first used; together they would add 150 ms to the start.
 */
export async function addressForm(network: Network, address: string): Promise<string | undefined> {
  const text = address.replaceAll(network === 'sepa' ? ANYWHERE : AT_THE_ENDS, '');
  if (text.search(ANYWHERE) >= 0 || NOBODYS_TEXTS.has(text)) return undefined;
  return CHECKS[network](text);
}

/** EIP-55: the case of the digits is a checksum, unless all letters have the same. */
async function checkEvm(address: string): Promise<string | undefined> {
  const { addr } = await import('micro-eth-signer');
  if (!address.startsWith('0x') || !addr.isValid(address)) return undefined;
  return isNobodys(Buffer.from(address.slice(2), 'hex')) ? undefined : address;
}

const SOLANA_BYTES = 32;
/** The system's own accounts are written as words followed by ones; no real key has so many ones. */
const SOLANA_SYSTEM = /1{16}/;

async function checkSolana(address: string): Promise<string | undefined> {
  const { base58 } = await import('@scure/base');
  const bytes = decoded(() => base58.decode(address));
  return bytes?.length === SOLANA_BYTES && !SOLANA_SYSTEM.test(address) && !isNobodys(bytes) ? address : undefined;
}

const TRON_BYTES = 21;
const TRON_PREFIX = 0x41;

async function checkTron(address: string): Promise<string | undefined> {
  const { createBase58check } = await import('@scure/base');
  const base58check = createBase58check((bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest()));
  const bytes = decoded(() => base58check.decode(address));
  if (bytes?.length !== TRON_BYTES || bytes[0] !== TRON_PREFIX) return undefined;
  return isNobodys(bytes.subarray(1)) ? undefined : address;
}

async function checkBitcoin(address: string): Promise<string | undefined> {
  const { Address, NETWORK } = await import('@scure/btc-signer');
  const found = decoded(() => Address(NETWORK).decode(address));
  const key = found && ('hash' in found ? found.hash : 'pubkey' in found ? found.pubkey : undefined);
  return key && !isNobodys(key) ? address : undefined; // an address that anybody can spend from has no key
}

/**
 * The countries, by the first letters of their IBANs, that SEPA reaches: EPC409-09, the European Payments Council's list of countries
 * in the geographical scope of the SEPA schemes. The European Economic Area first, then the others.
 */
const SEPA_COUNTRIES = new Set(
  words(`
  AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV
  MT NL NO PL PT RO SE SI SK
  AD AL CH GB GI MC MD ME MK RS SM VA
`),
);

/** People write an IBAN in groups of four and in any case; banks take it without blanks and in capitals. */
async function checkIban(address: string): Promise<string | undefined> {
  const { electronicFormatIBAN, isValidIBAN } = await import('ibantools');
  const iban = electronicFormatIBAN(address);
  return iban !== null && isValidIBAN(iban) && SEPA_COUNTRIES.has(iban.slice(0, 2)) ? iban : undefined;
}

/** A quoted local part can hold anything, an at sign and brackets too; no real address has one. */
async function checkEmail(address: string): Promise<string | undefined> {
  const { default: isEmail } = await import('validator/lib/isEmail.js');
  return !address.startsWith('"') && isEmail.default(address) ? address : undefined;
}

/** What a decoder returns, or undefined when it throws because there is nothing to decode. */
function decoded<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
