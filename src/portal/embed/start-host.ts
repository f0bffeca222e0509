/** `/embed.js`: the whole portal, as an element of a host's page. */
import { PortalElement } from './portal-element.ts';

if (!customElements.get('triport-portal')) customElements.define('triport-portal', PortalElement);
