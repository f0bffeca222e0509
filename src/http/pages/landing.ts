import { htmlPage } from './html.ts';

/** What no other page has. */
const STYLE = `
.places { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; margin: 2rem 0; padding: 0; list-style: none; }
.place { display: block; height: 100%; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); padding: 1.25rem; color: var(--ink); text-decoration: none; }
.place:hover { border-color: var(--accent); }
.place strong { display: block; color: var(--accent); font-size: 1.05rem; margin-bottom: .25rem; }
.place:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
ul.plain { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; }
`;

/** The first page: where people go on from here, and where links lead as long as the programme names no landing page of its own. */
export function landingPage(): string {
  return htmlPage(
    'Triport Referrals',
    `<h1>Triport Referrals</h1>
<p class="soft">This server runs a referral programme: codes and links, rewards to the last cent, payouts, and books that prove themselves.</p>
<ul class="places">
<li><a class="place" href="/console"><strong>Console</strong>For operators: users, payouts, the ledger, the rules, and why each
reward is what it is.</a></li>
<li><a class="place" href="/docs/first-reward"><strong>First reward</strong>For developers: from a new user to the first reward, in a few
calls.</a></li>
<li><a class="place" href="/docs"><strong>Documentation</strong>Every operation, with an example to run and what can go wrong.</a></li>
</ul>
<p>Did somebody invite you? Their code is kept in this browser and counts when you sign up.</p>
<p class="soft">Operators put a page of their own here, for those who come through a link, by setting <code>landing_url</code> in the programme.</p>
<ul class="plain">
<li><a href="/changelog">Changes</a></li>
<li><a href="/errors">Errors</a></li>
<li><a href="/openapi.json">Contract</a></li>
</ul>`,
    `<style>${STYLE}</style>`,
  );
}
