import { pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { listRewards } from './list-rewards.ts';
import { rewardView } from './reward.view.ts';
import { statusesOf } from './reward-status.ts';

export const rewardHandlers: Pick<Handlers, 'listRewards'> = {
  listRewards: async ({ db, actor, request }) => {
    const rows = await listRewards(db, actor.userId, statusesOf(request.query.get('status')), pageOf(request.query));
    return { status: 200, body: { items: rows.map(rewardView) } };
  },
};
