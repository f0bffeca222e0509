import { decimalField, readDecimal } from '../../../kit/decimal-text.ts';
import { decimalOf } from '../../../kit/money-text.ts';
import type { Programme } from '../../../sdk/typescript/sdk.ts';

/** The rules of a version, without its name. */
export type Rules = Required<Omit<Programme, 'version'>>;
export type Rule = keyof Rules;

/** A tier of the programme, as it is typed. */
export interface TierText {
  /** Names the row while it is edited. */
  id: string;
  tier: string;
  label: string;
  rate: string;
}

/** The numbers that are typed, with what each can be; `most` in days or months, or micro-units of money. */
export const NUMBERS = {
  holdDays: { least: 0n, most: 3650n },
  attributionWindowDays: { least: 1n, most: 365n },
  accountAgeMaxDays: { least: 0n, most: 3650n },
  rewardMonthsMax: { least: 1n, most: 1200n, isOptional: true },
  payoutMinMicro: { least: 1n, most: 9_007_199_254_740_991n, isMoney: true },
  rewardCapPerInviteeMicro: { least: 1n, most: 9_007_199_254_740_991n, isMoney: true, isOptional: true },
  rewardCapPerMonthMicro: { least: 1n, most: 9_007_199_254_740_991n, isMoney: true, isOptional: true },
} as const satisfies Partial<Record<Rule, { least: bigint; most: bigint; isMoney?: true; isOptional?: true }>>;
export type NumberRule = keyof typeof NUMBERS;

/** The lists of words that are typed one below the other. */
const LISTS = ['reservedSlugs', 'reservedSlugPatterns', 'landingOrigins', 'embedOrigins'] as const;
export type ListRule = (typeof LISTS)[number];

/** The rules as they are typed and chosen: numbers and lists are text until they are read. */
export type Form = Readonly<
  Omit<Rules, NumberRule | ListRule | 'tiers'> & Record<NumberRule | ListRule, string> & { tiers: readonly TierText[] }
>;

/** What is being written, and on which version it builds. */
export interface Draft {
  base: Programme;
  form: Form;
}

/** The whole of a version, also where it is older than a rule. */
export function rulesOf({ version: _, ...rules }: Programme): Rules {
  const { reservedSlugPatterns = [], embedOrigins = [], showInviteeNames = true } = rules;
  return { ...rules, reservedSlugPatterns, embedOrigins, showInviteeNames };
}

/** The rules as fields show them. */
export function formOf(programme: Programme, locale: string): Form {
  const rules = rulesOf(programme);
  const numbers = Object.keys(NUMBERS).map((name) => [name, numberText(name as NumberRule, rules, locale)]);
  const lists = LISTS.map((name) => [name, rules[name].join('\n')]);
  const tiers = rules.tiers.map(({ tier, label, rateBps }) => ({
    id: `${tier}`,
    tier: `${tier}`,
    label,
    rate: decimalField(decimalOf(rateBps * 10_000), locale),
  }));
  return { ...rules, ...Object.fromEntries([...numbers, ...lists]), tiers };
}

function numberText(name: NumberRule, rules: Rules, locale: string): string {
  const value = rules[name];
  if (value === null) return '';
  return 'isMoney' in NUMBERS[name] ? decimalField(decimalOf(value), locale) : String(value);
}

/** A rule that was typed: what it says, or undefined where it says nothing that a rule can. */
function readNumber(name: NumberRule, text: string, locale: string): number | null | undefined {
  const bounds: { least: bigint; most: bigint; isMoney?: true; isOptional?: true } = NUMBERS[name];
  if (text.trim() === '') return bounds.isOptional ? null : undefined;
  const value = readDecimal(text, bounds.isMoney ? 6 : 0, locale);
  return value === undefined || value < bounds.least || value > bounds.most ? undefined : Number(value);
}

const VALID: Record<ListRule, RegExp> = {
  reservedSlugs: /^[a-z0-9][a-z0-9-]{1,30}[a-z0-9]$/,
  reservedSlugPatterns: /^(?=.{3,32}$)\*?[a-z0-9]([a-z0-9*-]{0,30}[a-z0-9])?\*?$/,
  landingOrigins: /^https?:\/\/[a-z0-9.-]{1,255}(:[0-9]{1,5})?$/,
  embedOrigins: /^(https:\/\/[a-z0-9.-]{1,255}|http:\/\/(localhost|127\.0\.0\.1))(:[0-9]{1,5})?$/,
};
const LANDING = /^(https?:\/\/[A-Za-z0-9.-]{1,255}(:[0-9]{1,5})?)?\/[!-~]{0,1700}$/;

/** The words of a list: what stands between spaces, commas and ends of lines, each once. */
export const wordsOf = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter((word) => word !== ''))];

function readTiers(rows: Form['tiers'], locale: string): Rules['tiers'] | undefined {
  const tiers = rows.map(({ tier, label, rate }) => ({
    tier: Number(readDecimal(tier, 0, locale) ?? -1n),
    label: label.trim(),
    rateBps: Number(readDecimal(rate.replace(/\s*%$/, ''), 2, locale) ?? -1n),
  }));
  const isGood = tiers.every(({ tier, label, rateBps }) => tier >= 1 && tier <= 1000 && label !== '' && rateBps >= 0 && rateBps <= 10_000);
  return isGood && tiers.length > 0 && new Set(tiers.map(({ tier }) => tier)).size === tiers.length ? tiers : undefined;
}

/** What a form says: the rules that can be read, and the names of those that cannot. */
export interface ReadForm {
  rules: Partial<Rules>;
  wrong: ReadonlySet<Rule>;
}

/** Reads a form as the server would. */
export function readForm(form: Form, locale: string): ReadForm {
  const numbers = Object.keys(NUMBERS).map((name) => [name, readNumber(name as NumberRule, form[name as NumberRule], locale)]);
  const lists = LISTS.map((name) => {
    const found = wordsOf(form[name]);
    return [name, found.every((word) => VALID[name].test(word)) ? found : undefined];
  });
  const landingUrl = LANDING.test(form.landingUrl.trim()) ? form.landingUrl.trim() : undefined;
  const rules: Partial<Rules> = {
    ...form,
    ...Object.fromEntries([...numbers, ...lists]),
    tiers: readTiers(form.tiers, locale),
    landingUrl,
  };
  const wrong = (Object.keys(form) as Rule[]).filter((name) => rules[name] === undefined);
  return { rules, wrong: new Set(wrong) };
}

/** Whether a rule says the same; a set has no order. */
export function isSame(rule: Rule, one: Partial<Rules>, other: Partial<Rules>): boolean {
  const text = (rules: Partial<Rules>) => {
    const value = rules[rule];
    if (!Array.isArray(value)) return JSON.stringify(value);
    return JSON.stringify(value.map((each) => JSON.stringify(each)).sort());
  };
  return text(one) === text(other);
}

/** The rules that differ, in the order in which the page shows them. */
export function changedRules(was: Partial<Rules>, is: Partial<Rules>): Rule[] {
  return RULES.filter((rule) => is[rule] !== undefined && !isSame(rule, was, is));
}

/** All rules by what they are about, in the order in which they are read. */
export const GROUPS = {
  rewards: ['tiers', 'holdDays', 'rewardMonthsMax', 'rewardCapPerInviteeMicro', 'rewardCapPerMonthMicro'],
  attribution: ['touch', 'attributionWindowDays', 'accountAgeMaxDays'],
  payouts: ['payoutMinMicro', 'networks', 'payoutCoverRequired'],
  links: ['landingUrl', 'landingOrigins', 'embedOrigins', 'showInviterName', 'showInviteeNames', 'reservedSlugs', 'reservedSlugPatterns'],
} as const satisfies Record<string, readonly Rule[]>;

export const RULES: readonly Rule[] = Object.values(GROUPS).flat();
