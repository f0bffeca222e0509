import { Link } from 'wouter';
import { NetworkError, type NewWebhook, type Webhook, type WebhookDraft } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { useLaterWords } from '../../frame/later-words.ts';
import { useWebhookForm } from '../../frame/use-webhook-form.ts';
import { useWrite } from '../../frame/use-write.ts';
import { draftOf, NEW_WEBHOOK } from '../../frame/webhook-draft.ts';
import { WebhookForm } from '../../frame/webhook-form.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';

interface AddDialogProps {
  /** Those that there are: one of them may have the address already. */
  webhooks: readonly Webhook[];
  onClose(webhook: NewWebhook | undefined): void;
}

/** Has events sent to an address. */
export function AddDialog({ webhooks, onClose }: AddDialogProps) {
  const { webhooks: said } = useLaterWords();
  const create = useWrite((draft: WebhookDraft, options) => client.webhooks.createWebhook(draft, options));
  const { fields, change, mistakes, isTaken, reason, write } = useWebhookForm(() => NEW_WEBHOOK, create, said.addressTaken());
  return (
    <WriteDialog title={said.addTitle()} action={said.addDo()} write={write} input={reason ?? draftOf(fields)} onClose={onClose}>
      <WebhookForm fields={fields} mistakes={mistakes} onChange={change}>
        {isTaken && <Taken url={fields.url} webhooks={webhooks} />}
        {write.error instanceof NetworkError && <p>{said.maybe()}</p>}
      </WebhookForm>
    </WriteDialog>
  );
}

/** The way to the webhook that has the address. */
function Taken({ url, webhooks }: { url: string; webhooks: readonly Webhook[] }) {
  const { webhooks: said } = useLaterWords();
  const taken = webhooks.find((each) => each.url === new URL(url.trim()).href);
  return taken && <Link href={`/webhooks/${taken.webhookId}`}>{said.openTaken()}</Link>;
}
