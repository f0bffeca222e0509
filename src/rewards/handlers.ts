import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { listRewards, REWARD_ORDER } from './list-rewards.ts';
import { rewardView } from './reward.view.ts';
import { statusesOf } from './reward-status.ts';

export const rewardHandlers: Pick<Handlers, 'listRewards'> = {
  listRewards: async ({ db, actor, request }) => {
    const statuses = statusesOf(request.query.get('status'));
    const page = pageOf(REWARD_ORDER, request, { status: statuses });
    return { status: 200, ...pageAnswer(page, await listRewards(db, actor.userId, statuses, page), rewardView) };
  },
};
