import { useState } from 'react';
import type { Webhook, WebhookChange } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { useLaterWords } from '../../frame/later-words.ts';
import { useWebhookForm } from '../../frame/use-webhook-form.ts';
import { useWrite } from '../../frame/use-write.ts';
import { changeOf, fieldsOf } from '../../frame/webhook-draft.ts';
import { WebhookForm } from '../../frame/webhook-form.tsx';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';

/** Changes where events are sent, and which. What is not touched stays, also what somebody else changes meanwhile. */
export function EditDialog({ webhook, onClose }: { webhook: Webhook; onClose(): void }) {
  const { words } = useWords();
  const { webhooks, webhook: said } = useLaterWords();
  const [before] = useState(webhook);
  const update = useWrite((change: WebhookChange, options) => client.webhooks.updateWebhook(webhook.webhookId, change, options));
  const { fields, change, mistakes, reason, write } = useWebhookForm(() => fieldsOf(webhook), update, webhooks.addressTakenBy());
  return (
    <WriteDialog
      title={said.editTitle()}
      action={words.frame.save()}
      write={write}
      input={reason ?? changeOf(before, fields) ?? said.unchanged()}
      onClose={onClose}
    >
      <WebhookForm fields={fields} mistakes={mistakes} onChange={change} kept={before.headerNames} />
    </WriteDialog>
  );
}
