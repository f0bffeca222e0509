/** `/widget.js`: a user's referrals in short, as an element of a host's page. */
import { ReferralsElement } from './element.ts';

if (!customElements.get('triport-referrals')) customElements.define('triport-referrals', ReferralsElement);
