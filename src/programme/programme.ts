import type { components } from '../../generated/openapi.ts';
import { words } from '../core/words.ts';

/** The rules of the programme, as the contract describes them, without the version; what versions do not say is added when they are read. */
export type ProgrammeDocument = Omit<components['schemas']['Programme'], 'version'> & LaterRules;

type LaterRules = Required<Pick<components['schemas']['Programme'], 'payout_cover_required' | 'embed_origins' | 'show_invitee_names'>>;

/** The rules as somebody puts them in force: what came after contract 1.0.1 may be left out. */
export type ProgrammeDraft = Omit<components['schemas']['ProgrammeChange'], 'version' | 'note'>;

/** The same with the version that was read, and why. */
export type ProgrammeChange = components['schemas']['ProgrammeChange'];

/** A way in which payouts can be sent. */
export type Network = ProgrammeDocument['networks'][number];

/** One version of the rules. Versions never change, so a version number can stand for its document anywhere. */
export interface Programme {
  number: number;
  document: ProgrammeDocument;
}

/** A version number as clients see it: opaque. */
export function versionName(number: number): string {
  return `v${number}`;
}

/** The number that a name stands for, or undefined for what names no version. */
export function versionNumber(name: string): number | undefined {
  const number = /^v([1-9][0-9]{0,9})$/.exec(name)?.[1];
  return number !== undefined && Number(number) <= VERSION_MAX ? Number(number) : undefined;
}

const VERSION_MAX = 2_147_483_647;

/** What versions that were kept before there was such a rule do not say. */
export const LATER_RULES: LaterRules = { payout_cover_required: false, embed_origins: [], show_invitee_names: true };

/** Kept rules as they are followed: with those that the version does not know yet. */
export function followed(kept: Omit<ProgrammeDocument, keyof LaterRules>): ProgrammeDocument {
  return { ...LATER_RULES, ...kept };
}

/** The tier of this number, if the programme defines it. */
export function rewardTier({ document }: Programme, tier: number): ProgrammeDocument['tiers'][number] | undefined {
  return document.tiers.find((candidate) => candidate.tier === tier);
}

/** The tier that new users get: the lowest. */
export function lowestTier({ document }: Programme): number {
  return Math.min(...document.tiers.map(({ tier }) => tier));
}

/** The programme that a new deployment begins with; the tiers are the published default table. */
export function defaultProgramme(landingUrl: string): ProgrammeDocument {
  return {
    tiers: [
      { tier: 1, label: 'regular', rate_bps: 1000 },
      { tier: 2, label: 'influencer', rate_bps: 1500 },
    ],
    hold_days: 14,
    payout_min_micro: 50_000_000,
    attribution_window_days: 30,
    touch: 'last',
    account_age_max_days: 7,
    reward_months_max: null,
    reward_cap_per_invitee_micro: null,
    reward_cap_per_month_micro: null,
    networks: ['ethereum', 'polygon', 'bsc', 'solana', 'tron', 'bitcoin', 'sepa', 'paypal'],
    reserved_slugs: RESERVED_SLUGS,
    reserved_slug_patterns: RESERVED_PATTERNS,
    landing_url: landingUrl,
    landing_origins: landingUrl.startsWith('/') ? [] : [new URL(landingUrl).origin],
    show_inviter_name: true,
    ...LATER_RULES,
  };
}

/** Words under which somebody could pass for the programme or the server. */
const RESERVED_SLUGS = words(`
  about abuse account admin administrator affiliate api app auth billing blog cdn code
  contact console dashboard demo docs errors help home invite legal login logout mail
  metrics news null official payout payouts press pricing privacy referral referrals reward
  rewards root security settings shop signin signup staff status store support system team
  terms test undefined user users webhook www
`);

/**
 * For whom somebody could pass to get at money: ourselves, those who help, those who pay. Brands that are words of their own, too, or
 * parts of such (wise, visa, square), are reserved alone.
 */
const RESERVED_PATTERNS = words(`
  admin* help-desk* moderator* *official* payment* payout* refund* *support* triport*
  alipay* amex apple-pay* binance* cash-app* coinbase* google-pay* klarna* mastercard* metamask*
  payoneer* paypal* revolut* skrill* square stripe* venmo* visa western-union* wise
`);
