import { useState } from 'react';
import layout from '../../../kit/layout.module.css';
import type { ReplayDraft, Webhook } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useWrite } from '../../frame/use-write.ts';
import { WebhookTypeChoice } from '../../frame/webhook-type-choice.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';

/** A moment as a field has it, in the zone of whoever types, as the server takes it. */
const momentOf = (text: string) => (text === '' ? undefined : new Date(text).toISOString());

/** Sends a stretch of the log to a webhook once more. */
export function ReplayDialog({ webhook, onClose }: { webhook: Webhook; onClose(): void }) {
  const { webhooks, webhook: said } = useLaterWords();
  const [since, setSince] = useState('');
  const [until, setUntil] = useState('');
  const [isSome, choose] = useState(false);
  const [types, setTypes] = useState<readonly string[]>([]);
  const [onlyUndelivered, setOnly] = useState(true);
  const write = useWrite((draft: ReplayDraft, options) => client.webhooks.replayEvents(webhook.webhookId, draft, options));
  const isBackwards = since !== '' && until !== '' && until <= since;
  const mistake = isBackwards ? said.replayBackwards() : undefined;
  const missing = isSome && types.length === 0 ? webhooks.typesMissing() : undefined;
  const draft = () => ({ since: momentOf(since), until: momentOf(until), types: isSome ? [...types] : [], onlyUndelivered });
  return (
    <WriteDialog title={said.replayTitle()} action={said.replayDo()} write={write} input={mistake ?? missing ?? draft()} onClose={onClose}>
      <div className={layout.fields}>
        <p>{said.replayWhy()}</p>
        <TextField label={said.replaySince()} hint={said.replaySinceHint()} type="datetime-local" value={since} onChange={setSince} />
        <TextField
          label={said.replayUntil()}
          hint={said.replayUntilHint()}
          type="datetime-local"
          value={until}
          onChange={setUntil}
          mistake={mistake}
        />
        <Select
          label={webhooks.sent()}
          options={[
            { id: 'own', label: said.replayOwn() },
            { id: 'some', label: said.replaySome() },
          ]}
          chosen={isSome ? 'some' : 'own'}
          onChoose={(id) => choose(id === 'some')}
        />
        {isSome && <WebhookTypeChoice label={webhooks.types()} chosen={types} onChoose={setTypes} />}
        <Checkbox isSelected={onlyUndelivered} onChange={setOnly}>
          {said.replayUndelivered()}
        </Checkbox>
      </div>
    </WriteDialog>
  );
}
