import { recordSignup } from '../attributions/record-signup.ts';
import { type BillingRules, recordBillingEvents } from '../billing/record-billing-events.ts';
import { spendOnInvoice } from '../billing/spend-on-invoice.ts';
import { deleteCode } from '../codes/delete-code.ts';
import { pickUpCode } from '../codes/pick-up-code.ts';
import { setSlug } from '../codes/set-slug.ts';
import { UID_CODE_LENGTH, uidCode } from '../codes/uid-code.ts';
import type { Actor, UserActor } from '../core/actor.ts';
import { DAY_MS } from '../core/clock.ts';
import { reportsOf, unchecked } from '../core/report.ts';
import type { Tx } from '../core/tx.ts';
import { cancelPayout } from '../payouts/cancel-payout.ts';
import { NO_APPROVALS } from '../payouts/four-eyes.ts';
import { listPayouts, PAYOUT_ORDER } from '../payouts/list-payouts.ts';
import { markPayoutFailed } from '../payouts/mark-payout-failed.ts';
import { markPayoutProcessing } from '../payouts/mark-payout-processing.ts';
import { markPayoutSent } from '../payouts/mark-payout-sent.ts';
import { requestPayout } from '../payouts/request-payout.ts';
import { putTaskSetting } from '../points/put-task-setting.ts';
import { recordPointEvents } from '../points/record-point-events.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { versionName } from '../programme/programme.ts';
import { updateProgramme } from '../programme/update-programme.ts';
import { addUserTier } from '../user-tiers/add-user-tier.ts';
import { eraseUser } from '../users/erase-user.ts';
import { getMe } from '../users/get-me.ts';
import { putUser } from '../users/put-user.ts';
import { setUserTier } from '../users/set-user-tier.ts';
import type { Person } from './cast.ts';
import { UNIT } from './purchases.ts';
import { type Deed, type InvoiceEvent, OPERATOR, ORIGIN, type Scene } from './scene.ts';

/** The demo's reports are of the contract's type as they are written, and leave the currency to the deployment. */
const RULES: BillingRules = { schema: unchecked<InvoiceEvent>(), currency: '' };

/** Users do some things themselves; all the rest operators and the host application do. */
export function actorOf(scene: Scene): Actor {
  switch (scene.what) {
    case 'chooses':
    case 'drops':
    case 'covers':
    case 'asks':
    case 'regrets':
      return asUser(scene.who);
    default:
      return OPERATOR;
  }
}

/** Does what happens in a scene, by the command that everybody else calls too. */
export async function act(tx: Tx, scene: Scene): Promise<unknown> {
  switch (scene.what) {
    case 'joins':
      return putUser(tx, scene.who.userId, { displayName: scene.who.name, signedAt: scene.at });
    case 'chooses':
      return setSlug(tx, asUser(scene.who), scene.slug);
    case 'drops':
      return deleteCode(tx, asUser(scene.who));
    case 'is_clicked':
      return pickUpCode(tx, codeOf(scene.who), []);
    case 'signs_up': {
      const { who, inviter, code, touchedDaysAgo } = scene;
      const touchedAt = touchedDaysAgo === undefined ? undefined : new Date(scene.at.getTime() - touchedDaysAgo * DAY_MS);
      return recordSignup(tx, who.userId, code ?? codeOf(inviter as Person), touchedAt);
    }
    case 'is_promoted':
      return setUserTier(tx, scene.who.userId, scene.tier, scene.note);
    case 'is_blocked':
      return putUser(tx, scene.who.userId, { blocked: true });
    case 'is_erased':
      return eraseUser(tx, scene.who.userId, false);
    case 'ladder_is_set':
      for (const tier of scene.tiers) await addUserTier(tx, tier);
      return putTaskSetting(tx, scene.tasks);
    case 'deeds_are_reported':
      return recordPointEvents(tx, reportsOf([{ actor: OPERATOR, body: scene }]), unchecked<Deed>());
    case 'rules_change': {
      const { number, document } = await getProgramme(tx);
      return updateProgramme(tx, { version: versionName(number), ...document, ...scene.change }, ORIGIN);
    }
    default:
      return moveMoney(tx, scene);
  }
}

type MoneyScene = Extract<Scene, { what: 'is_reported' | 'covers' | 'asks' | 'regrets' | 'is_attended_to' | 'is_paid' | 'is_not_paid' }>;

async function moveMoney(tx: Tx, scene: MoneyScene): Promise<unknown> {
  switch (scene.what) {
    case 'is_reported':
      return recordBillingEvents(tx, reportsOf([{ actor: OPERATOR, body: scene }]), RULES);
    case 'covers':
      return spendOnInvoice(tx, asUser(scene.who), scene.invoiceId, scene.amount);
    case 'asks': {
      const { network, address, named } = scene;
      const amount = named?.amount ?? (await wholeUnits(tx, scene.who, scene.keeps));
      return requestPayout(tx, asUser(scene.who), { amount, network, address }, named?.payoutId);
    }
    case 'regrets':
      return withOpenPayout(tx, scene.who, (id) => cancelPayout(tx, asUser(scene.who), id));
    case 'is_attended_to':
      return withOpenPayout(tx, scene.who, (id) => markPayoutProcessing(tx, id));
    case 'is_paid':
      return withOpenPayout(tx, scene.who, (id) => markPayoutSent(tx, id, { txHash: scene.txHash, override: false }, NO_APPROVALS));
    case 'is_not_paid':
      return withOpenPayout(tx, scene.who, (id) => markPayoutFailed(tx, id, scene.reason));
  }
}

/** What is available to this person, less what is kept back, in whole units. */
async function wholeUnits(tx: Tx, { userId }: Person, keeps: bigint): Promise<bigint> {
  const wished = BigInt((await getMe(tx, userId)).available) - keeps;
  return wished - (wished % BigInt(UNIT));
}

/** It is always the last payout that operators attend to. Whose request was refused may have none that is open. */
async function withOpenPayout(tx: Tx, { userId }: Person, work: (payoutId: string) => Promise<unknown>): Promise<void> {
  const [last] = await listPayouts(tx, userId, { behind: PAYOUT_ORDER.beginning, offset: 0, count: 1 });
  if (last?.status === 'requested' || last?.status === 'processing') await work(last.payout_id);
}

function codeOf({ userId }: Person): string {
  return uidCode(userId, UID_CODE_LENGTH);
}

function asUser({ userId }: Person): UserActor {
  const session = { token: '', hash: Buffer.alloc(0), expiresAt: new Date(0), openedBy: null, isReadOnly: false, origin: null };
  return { kind: 'user', userId, blocked: false, session };
}
