import type { Handlers } from '../operations/contract.ts';
import { addUserTier } from './add-user-tier.ts';
import { deleteUserTier } from './delete-user-tier.ts';
import { getBadge } from './get-badge.ts';
import { getLadderCounts } from './get-ladder-counts.ts';
import { getMyTier } from './get-my-tier.ts';
import { listUserTiers } from './list-user-tiers.ts';
import { previewBadge } from './preview-badge.ts';
import { previewUserTier } from './preview-user-tier.ts';
import { updateUserTier } from './update-user-tier.ts';
import { badgePreviewView, savedTierView, standingView, userTierView } from './user-tier.view.ts';

type UserTierOperations =
  | 'listUserTiers'
  | 'getBadge'
  | 'addUserTier'
  | 'updateUserTier'
  | 'deleteUserTier'
  | 'previewUserTier'
  | 'getLadderCounts'
  | 'previewBadge'
  | 'getMyTier';

/** Headers for an image on any page, which may neither run nor load anything, should the cleaning ever have missed something. */
const BADGE_HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
};
/** Any cache may keep it but asks again each time: a new badge shows at once. */
const CACHE_CONTROL = 'public, no-cache';

export const userTierHandlers = (publicUrl: string): Pick<Handlers, UserTierOperations> => ({
  listUserTiers: async ({ db }) => {
    return { status: 200, body: { items: (await listUserTiers(db)).map((tier) => userTierView(tier, publicUrl)) } };
  },
  getBadge: async ({ db, path, request }) => {
    const { svg, etag } = await getBadge(db, path.level);
    // A browser applies the headers of a 304 to the badge that it has: other origins must still be allowed to show it.
    const headers = { etag, 'cache-control': CACHE_CONTROL, 'cross-origin-resource-policy': 'cross-origin' };
    if (request.isFresh(etag)) return { status: 304, headers };
    return { status: 200, type: 'image/svg+xml', text: svg, headers: { ...headers, ...BADGE_HEADERS } };
  },
  addUserTier: async ({ tx, body }) => ({ status: 201, body: savedTierView(await addUserTier(tx, body), publicUrl) }),
  updateUserTier: async ({ tx, path, body }) => {
    return { status: 200, body: savedTierView(await updateUserTier(tx, path.level, body), publicUrl) };
  },
  deleteUserTier: async ({ tx, path }) => {
    await deleteUserTier(tx, path.level);
    return { status: 200, body: { ok: true } };
  },
  previewUserTier: async ({ db, path, body }) => ({ status: 200, body: await previewUserTier(db, path.level, body.point) }),
  getLadderCounts: async ({ db }) => {
    const { levels, below } = await getLadderCounts(db);
    return { status: 200, body: { items: levels, below } };
  },
  previewBadge: async ({ body }) => ({ status: 200, body: badgePreviewView(await previewBadge(body.svg)) }),
  getMyTier: async ({ db, actor }) => ({ status: 200, body: standingView(await getMyTier(db, actor.userId)) }),
});
