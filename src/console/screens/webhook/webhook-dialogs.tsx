import { useState } from 'react';
import { instantText } from '../../../kit/instant-text.ts';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import { NetworkError, type RotatedSecret, type Webhook, type WebhookChange, type WebhookRotation } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { Select } from '../../controls/select.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { SecretDialog } from '../../frame/secret-dialog.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';

interface WebhookDialogProps {
  webhook: Webhook;
  onClose(): void;
}

const useChange = ({ webhookId }: Webhook) =>
  useWrite((change: WebhookChange, options) => client.webhooks.updateWebhook(webhookId, change, options));

/** Sends nothing to it any more. */
export function DisableDialog({ webhook, onClose }: WebhookDialogProps) {
  const { webhook: said } = useLaterWords();
  const write = useChange(webhook);
  const input: WebhookChange = { state: 'disabled' };
  return (
    <WriteDialog title={said.disableTitle()} action={said.disableDo()} isDanger write={write} input={input} onClose={onClose}>
      <p>{said.disableWhy()}</p>
    </WriteDialog>
  );
}

/** Sends to it again: what happened meanwhile, or what happens from now on. */
export function EnableDialog({ webhook, onClose }: WebhookDialogProps) {
  const { locale } = useWords();
  const { webhook: said } = useLaterWords();
  const [resume, choose] = useState<NonNullable<WebhookChange['resume']>>('from_disabled');
  const write = useChange(webhook);
  const input: WebhookChange = { state: 'enabled', resume };
  const missed = { count: webhook.lag, shown: countText(webhook.lag, locale) };
  return (
    <WriteDialog title={said.enableTitle()} action={said.enableDo()} write={write} input={input} onClose={onClose}>
      <div className={layout.fields}>
        <Select
          label={said.resume()}
          options={[
            { id: 'from_disabled', label: said.resumeDisabled() },
            { id: 'from_now', label: said.resumeNow() },
          ]}
          chosen={resume}
          onChoose={(id) => choose(id as typeof resume)}
        />
        <p className={letters.soft}>{resume === 'from_now' ? said.resumeNowWhy(missed) : said.resumeDisabledWhy(missed)}</p>
      </div>
    </WriteDialog>
  );
}

/** Deletes it, with all that is known of its deliveries. */
export function DeleteDialog({ webhook, onClose }: { webhook: Webhook; onClose(isDone: boolean): void }) {
  const { webhook: said } = useLaterWords();
  const write = useWrite(({ id }: { id: string }, options) => client.webhooks.deleteWebhook(id, options));
  return (
    <WriteDialog
      title={said.removeTitle()}
      action={said.removeDo()}
      isDanger
      write={write}
      input={{ id: webhook.webhookId }}
      onClose={(done) => onClose(done !== undefined)}
    >
      <p className={letters.breaks}>{said.removeWhy({ address: webhook.url })}</p>
    </WriteDialog>
  );
}

/** For how many hours both secrets can be used. */
const OVERLAPS = [0, 1, 24, 72, 168];

/** Gives it another secret, and its receiver time to change over. */
export function RotateDialog({ webhook, onClose }: { webhook: Webhook; onClose(rotated: RotatedSecret | undefined): void }) {
  const { locale } = useWords();
  const { webhook: said } = useLaterWords();
  const [hours, choose] = useState(24);
  const write = useWrite((input: WebhookRotation, options) => client.webhooks.rotateWebhookSecret(webhook.webhookId, input, options));
  const until = webhook.secrets.at(1)?.expiresAt;
  const isFull = until ? said.rotateFull({ at: instantText(new Date(until), { locale }) }) : undefined;
  return (
    <WriteDialog
      title={said.rotateTitle()}
      action={said.rotateDo()}
      write={write}
      input={isFull ?? { overlapHours: hours }}
      onClose={onClose}
    >
      <div className={layout.fields}>
        <p>{isFull ?? said.rotateWhy()}</p>
        <Select
          label={said.overlap()}
          options={OVERLAPS.map((each) => ({
            id: String(each),
            label: each === 0 ? said.overlapNone() : said.overlapHours({ hours: each }),
          }))}
          chosen={String(hours)}
          onChoose={(id) => choose(Number(id))}
        />
        {write.error instanceof NetworkError && <p>{said.rotateMaybe()}</p>}
      </div>
    </WriteDialog>
  );
}

/** The new secret, this once. */
export function NewSecretDialog({ rotated, onClose }: { rotated: RotatedSecret; onClose(): void }) {
  const { locale } = useWords();
  const { webhooks, webhook: said } = useLaterWords();
  const at = instantText(new Date(rotated.previousExpiresAt), { locale });
  return <SecretDialog title={webhooks.secretTitle()} why={said.rotatedWhy({ at })} secret={rotated.secret} onClose={onClose} />;
}
