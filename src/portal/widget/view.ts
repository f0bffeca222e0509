import { moneyText } from '../../kit/money-text.ts';
import { countText, rateText } from '../../kit/number-text.ts';
import { dayText } from '../frame/day-text.ts';
import { draw } from './draw.ts';
import { drawLink } from './link.ts';
import type { Manner } from './manner.ts';
import type { Referrals } from './referrals.ts';

/** All of it, in a section that can be found by its name. */
export function drawReferrals(referrals: Referrals, manner: Manner): HTMLElement {
  const { words, portal } = manner;
  return draw(
    'section',
    { part: 'card', 'aria-label': words.title() },
    draw('div', { part: 'head' }, ...drawOffer(referrals, manner), drawLink(linkOf(referrals, manner), manner)),
    draw(
      'div',
      { part: 'body' },
      drawNumbers(referrals, manner),
      draw(
        'div',
        { part: 'foot' },
        drawAvailable(referrals, manner),
        portal && draw('a', { part: 'all', href: portal, target: '_blank', rel: 'noopener' }, words.openAll()),
      ),
    ),
  );
}

/** The same while it is on its way: as much room as it will take. */
export function drawWaiting({ words }: Manner): HTMLElement {
  const bones = Array.from({ length: 5 }, () => draw('span', { part: 'bone' }));
  return draw('div', { part: 'card', role: 'status', 'aria-label': words.loading() }, draw('div', { part: 'body' }, ...bones));
}

/** By the code that the user chose, or by the one that they were given. */
const linkOf = ({ me }: Referrals, { server }: Manner) => `${server}/r/${me.custom_slug ?? me.primary_code}`;

function drawOffer({ me, isBlocked }: Referrals, { words, locale }: Manner): HTMLElement[] {
  if (!isBlocked) return [draw('p', { part: 'offer' }, words.offer({ rate: rateText(me.rate_bps, locale) }))];
  return [draw('p', { part: 'offer' }, words.blocked()), draw('p', { part: 'note' }, words.blockedText())];
}

function drawNumbers({ totals, terms: { currency } }: Referrals, { words, locale }: Manner): HTMLElement {
  const numbers = [
    [words.clicks(), countText(totals.clicks, locale)],
    [words.signups(), countText(totals.signups, locale)],
    [words.paying(), countText(totals.first_paid, locale)],
    [words.earned(), moneyText(totals.rewards_micro, { currency, locale })],
  ] as const;
  const drawn = numbers.map(([label, value]) =>
    draw('div', { part: 'number' }, draw('dt', { part: 'label' }, label), draw('dd', { part: 'value' }, value)),
  );
  return draw('div', {}, draw('p', { part: 'label' }, words.range()), draw('dl', { part: 'numbers' }, ...drawn));
}

/** What is free now, and what comes next. */
function drawAvailable({ balance, terms: { currency } }: Referrals, { words, locale }: Manner): HTMLElement {
  const money = (micro: number) => moneyText(micro, { currency, locale });
  const [next] = balance.unlocks;
  return draw(
    'div',
    { part: 'balance' },
    draw('p', { part: 'label' }, words.available()),
    draw('p', { part: 'available' }, money(balance.available_micro)),
    next &&
      draw('p', { part: 'next' }, words.next({ amount: money(next.amount_micro), day: dayText(new Date(next.at), new Date(), locale) })),
  );
}
