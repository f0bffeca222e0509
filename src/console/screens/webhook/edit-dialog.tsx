import { useState } from 'react';
import type { Webhook, WebhookChange } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { useLaterWords } from '../../frame/later-words.ts';
import { useWrite } from '../../frame/use-write.ts';
import { changeOf, fieldsOf, mistakesOf, reasonAgainst, urlRefusal, type WebhookFields } from '../../frame/webhook-draft.ts';
import { WebhookForm } from '../../frame/webhook-form.tsx';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';

/** Changes where events are sent, and which. What is not touched stays, also what somebody else changes meanwhile. */
export function EditDialog({ webhook, onClose }: { webhook: Webhook; onClose(): void }) {
  const { words } = useWords();
  const { webhooks, webhook: said } = useLaterWords();
  const [before] = useState(webhook);
  const [fields, setFields] = useState(() => fieldsOf(webhook));
  const write = useWrite((change: WebhookChange, options) => client.webhooks.updateWebhook(webhook.webhookId, change, options));
  const refusal = urlRefusal(write.error, webhooks);
  const refused = refusal?.isTaken ? webhooks.addressTakenBy() : refusal?.text;
  const mistakes = mistakesOf(fields, webhooks);
  const reason = reasonAgainst(fields, mistakes, webhooks);
  const change = (next: WebhookFields) => {
    if (next.url !== fields.url) write.reset();
    setFields(next);
  };
  return (
    <WriteDialog
      title={said.editTitle()}
      action={words.frame.save()}
      write={refusal ? { ...write, error: null } : write}
      input={reason ?? changeOf(before, fields) ?? said.unchanged()}
      onClose={onClose}
    >
      <WebhookForm fields={fields} mistakes={{ ...mistakes, url: mistakes.url ?? refused }} onChange={change} kept={before.headerNames} />
    </WriteDialog>
  );
}
