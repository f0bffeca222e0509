import { htmlPage } from './html.ts';

/** Where links lead as long as the programme names no landing page of its own. */
export function landingPage(): string {
  return htmlPage(
    'Triport Referrals',
    `<h1>Welcome</h1>
<p>You have come through a referral link, or straight to the referral server itself.</p>
<p class="soft">If somebody invited you, their code is kept in your browser and counts when you sign up. Operators put their own
landing page here by setting <code>landing_url</code> in the programme.</p>
<ul class="plain">
<li><a href="/docs">Documentation</a></li>
<li><a href="/errors">Errors</a></li>
<li><a href="/openapi.json">OpenAPI document</a></li>
</ul>`,
  );
}
