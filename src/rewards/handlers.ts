import { sinceUntil } from '../core/clock.ts';
import { csv } from '../core/csv.ts';
import { BY_ACCEPT, fileAnswer } from '../core/file-answer.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Call, Handlers } from '../operations/contract.ts';
import { ALL_REWARDS_ORDER, exportRewards, listAllRewards, type RewardFilter } from './list-all-rewards.ts';
import { exportOwnRewards, listNamedRewards, showsNames } from './list-named-rewards.ts';
import { listRewards, REWARD_ORDER } from './list-rewards.ts';
import { listUserRewards, USER_REWARD_ORDER } from './list-user-rewards.ts';
import { ownRewardTable } from './own-reward-table.ts';
import { namedRewardView, rewardTotalsView, rewardView, userRewardView } from './reward.view.ts';
import { statusesOf, statusOfNextPage } from './reward-status.ts';
import { rewardTable } from './reward-table.ts';

/** `currency` is the deployment's one currency. */
export const rewardHandlers = (currency: string): Pick<Handlers, 'listRewards' | 'listUserRewards' | 'listAllRewards'> => ({
  listRewards: async ({ db, actor, query, request }) => {
    const statuses = statusesOf(request.query.get('status'));
    const page = pageOf(REWARD_ORDER, request, { status: statusOfNextPage(request.query.get('status')), names: query.names });
    const type = await request.prefers(['application/json', 'text/csv']);
    if (type === 'text/csv') {
      const table = ownRewardTable(currency, await showsNames(db));
      return fileAnswer('rewards.csv', type, csv(exportOwnRewards(db, actor.userId, statuses), table));
    }
    const { headers, body } =
      query.names === 'true'
        ? pageAnswer(page, await listNamedRewards(db, actor.userId, statuses, page), namedRewardView)
        : pageAnswer(page, await listRewards(db, actor.userId, statuses, page), rewardView);
    return { status: 200, headers: { ...BY_ACCEPT, ...headers }, body };
  },
  listUserRewards: async ({ db, path, request }) => {
    const statuses = statusesOf(request.query.get('status'));
    const page = pageOf(USER_REWARD_ORDER, request, { status: statusOfNextPage(request.query.get('status')) });
    return { status: 200, ...pageAnswer(page, await listUserRewards(db, path.user_id, statuses, page), rewardView) };
  },
  listAllRewards: async ({ db, query, request }) => {
    const filter = filterOf(query, statusesOf(request.query.get('status')));
    const page = pageOf(ALL_REWARDS_ORDER, request, { ...query, status: statusOfNextPage(request.query.get('status')) });
    const type = await request.prefers(['application/json', 'text/csv']);
    if (type === 'text/csv') return fileAnswer('rewards.csv', type, csv(exportRewards(db, filter), rewardTable(currency)));
    const isFirst = page.behind === ALL_REWARDS_ORDER.beginning;
    const { rows, stoppedAt, totals } = await listAllRewards(db, filter, page, isFirst);
    const { headers, body } = pageAnswer(page, rows, userRewardView, stoppedAt);
    const { items, ...more } = body;
    return { status: 200, headers: { ...BY_ACCEPT, ...headers }, body: { items, totals: totals && rewardTotalsView(totals), ...more } };
  },
});

function filterOf(query: Call<'listAllRewards'>['query'], statuses: RewardFilter['statuses']): RewardFilter {
  return { statuses, invoiceId: query.invoice_id, inviteeUserId: query.invitee_user_id, ...sinceUntil(query) };
}
