import type { PlaceName } from '../../src/console/places.ts';

const ADA = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';

/** The addresses of a page in the demo programme: itself, and each of its tabs. */
export function addressesOf(name: PlaceName): string[] {
  const more: Partial<Record<PlaceName, string[]>> = {
    home: ['/'],
    user: ['log', 'ledger', 'rewards', 'invitees', 'payouts', 'points', 'codes', 'sessions', 'audit'].map(
      (tab) => `/users/${ADA}?tab=${tab}`,
    ),
    userTiers: ['/user-tiers'],
    why: ['/why', '/why?invoice=in_1&event=evt_1'],
    payout: [],
  };
  return more[name] ?? [`/${name}`];
}
