import { DAY_MS } from '../core/clock.ts';
import type { ProgrammeDocument } from '../programme/programme.ts';
import { adasMoney } from './ada.ts';
import { badges } from './badges.ts';
import { cast, type Person } from './cast.ts';
import { type Chance, chance } from './chance.ts';
import { deeds, TASKS } from './deeds.ts';
import { prologue } from './prologue.ts';
import { type Money, nightly, purchases, UNIT } from './purchases.ts';
import type { Deed, InvoiceEvent, Scene } from './scene.ts';
import { setback } from './setback.ts';
import { coverings, withdrawals } from './withdrawals.ts';

const PEOPLE = 200;
/** The first so many people are those whom many follow. */
const EARLY = 60;
const MONTHS_DAYS = 240;
const HOUR_MS = DAY_MS / 24;

const NOTES = [
  'Promoted: verified creator partner',
  'Newsletter with 20,000 readers, agreed with marketing',
  'Conference speaker, autumn campaign',
  'Podcast sponsorship, first episode aired',
  'Won the summer referral contest',
];

/** What the operators agree on, so many days before the end. What they come to are the rules, and the version, of the examples. */
const AGREED: [daysAgo: number, change: Partial<ProgrammeDocument>][] = [
  [120, { payout_min_micro: 25 * UNIT, reward_cap_per_invitee_micro: 50 * UNIT }],
  [95, { reward_cap_per_month_micro: 400 * UNIT }],
  [70, { reward_cap_per_month_micro: null }],
  [50, { reward_months_max: 24 }],
  [20, { reward_cap_per_invitee_micro: null, reward_months_max: null }],
  [4, { payout_min_micro: 50 * UNIT, embed_origins: ['https://app.example.org'] }],
];

/** The ladder of the published examples. */
const LADDER = (
  [
    ['Bronze', 1000],
    ['Silver', 5000],
    ['Gold', 15_000],
    ['Platinum', 50_000],
    ['Diamond', 150_000],
  ] as const
).map(([name, point], index) => ({ level: index + 1, name, point, svg: badges[name] }));

/** With this one, the user whom the printed calls are about stands in the middle of the ladder. */
const ZEAL_SEED = 5;

/** By their places in the cast: the user whom the printed calls are about, and the two of whom one comes to owe money. */
const ADA = 0;
const DEBTOR = 60;
const DISPUTER = 61;

/**
 * Eight months of a programme that grows: people join, many through a friend, choose slugs, buy, earn, are paid, get promoted,
 * leave.
 */
export function story(luck: Chance, end: Date): Scene[] {
  const people = cast(PEOPLE, luck);
  const begin = end.getTime() - MONTHS_DAYS * DAY_MS;
  const before = prologue(begin);
  const scenes: Scene[] = [
    ...before.scenes,
    { what: 'ladder_is_set', at: new Date(begin), tiers: LADDER, tasks: TASKS },
    ...AGREED.map(([daysAgo, change]): Scene => ({ what: 'rules_change', at: new Date(end.getTime() - daysAgo * DAY_MS), change })),
  ];
  const done: Deed[] = [];
  const events: InvoiceEvent[] = [...before.events];
  const joined: { who: Person; at: number }[] = [];
  for (const [index, who] of people.entries()) {
    // Growth: the later half of the months brings most of the people.
    const at = begin + (MONTHS_DAYS - 3) * DAY_MS * Math.sqrt((index + luck.next()) / PEOPLE);
    if (index !== ADA) scenes.push({ what: 'joins', at: new Date(at), who });
    if (index >= 2 && index !== DISPUTER && luck.happens(0.72)) scenes.push(...arrival(who, favourite(joined, luck), at, luck));
    scenes.push(...life(who, at, end.getTime(), index, luck));
    const money = moneyOf(people, index, at, end.getTime(), luck);
    scenes.push(...money.scenes);
    events.push(...money.events);
    done.push(...deeds(who, at, end.getTime(), chance(ZEAL_SEED + index)));
    joined.push({ who, at });
  }
  const reports = [
    ...nightly(events, (batch) => ({ what: 'is_reported', events: batch })),
    ...nightly(done, (batch) => ({ what: 'deeds_are_reported', events: batch })),
  ];
  return [...scenes, ...reports].filter(({ at }) => at < end).sort((a, b) => a.at.getTime() - b.at.getTime());
}

function moneyOf(people: readonly Person[], index: number, at: number, end: number, luck: Chance): Money {
  const who = people[index] as Person;
  if (index === ADA) return adasMoney(who, end);
  if (index === DISPUTER) return setback(people[DEBTOR] as Person, who, at);
  const events = purchases(who, at, end, luck);
  // Only who came early has brought enough people to be paid for it.
  return { events, scenes: index < EARLY ? [...withdrawals(who, at, end, luck), ...coverings(who, events, luck)] : [] };
}

/** Few people bring many: the earliest are asked most often, and the first is known to everybody. */
function favourite(joined: readonly { who: Person }[], luck: Chance): Person {
  const place = luck.happens(0.2) ? 0 : Math.floor(luck.next() ** 2 * joined.length);
  return (joined[place] as { who: Person }).who;
}

/** A click on the inviter's link and the signup under it; now and then something is in the way. */
function arrival(who: Person, inviter: Person, at: number, luck: Chance): Scene[] {
  const soon = new Date(at + luck.whole(1, 40) * 60_000);
  const click: Scene = { what: 'is_clicked', at: new Date(at - luck.whole(1, 30) * HOUR_MS), who: inviter };
  if (luck.happens(0.04)) return [{ what: 'signs_up', at: soon, who, inviter: undefined, code: `${inviter.slug}x` }];
  if (luck.happens(0.04)) return [click, { what: 'signs_up', at: soon, who, inviter, touchedDaysAgo: 45 }];
  if (luck.happens(0.03)) return [click, { what: 'signs_up', at: new Date(at + 12 * DAY_MS), who, inviter }];
  if (luck.happens(0.03)) return [{ what: 'signs_up', at: soon, who, inviter: who }];
  return [click, { what: 'signs_up', at: soon, who, inviter }];
}

function life(who: Person, at: number, end: number, index: number, luck: Chance): Scene[] {
  const scenes: Scene[] = [];
  const later = (days: number) => new Date(at + days * DAY_MS * (0.2 + luck.next()));
  for (let clicks = luck.whole(0, index < EARLY ? 12 : 3); clicks > 0; clicks--) {
    scenes.push({ what: 'is_clicked', at: new Date(at + luck.next() * (end - at)), who });
  }
  if (index > 0 && luck.happens(0.45)) {
    scenes.push({ what: 'chooses', at: later(4), who, slug: who.slug });
    if (luck.happens(0.15))
      scenes.push({ what: 'chooses', at: later(60), who, slug: `${who.slug}-${luck.pick(['club', 'vip', 'go', 'hq'])}` });
    else if (luck.happens(0.06)) scenes.push({ what: 'drops', at: later(70), who });
  }
  // The second waits for whoever tries the printed call.
  if (index > 1 && luck.happens(0.08)) scenes.push({ what: 'is_promoted', at: later(30), who, tier: 2, note: luck.pick(NOTES) });
  if (index > 2 && luck.happens(0.02)) scenes.push({ what: 'is_promoted', at: later(90), who, tier: 1, note: 'Partnership ended' });
  if (index > 20 && luck.happens(0.02)) scenes.push({ what: 'is_blocked', at: later(40), who });
  else if (index > 20 && luck.happens(0.015)) scenes.push({ what: 'is_erased', at: later(80), who });
  return scenes;
}
