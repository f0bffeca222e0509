import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../../kit/button.tsx';
import type { RotatedSecret, Webhook } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { ActionMenu } from '../../controls/action-menu.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { Mistake } from '../../frame/mistake.tsx';
import { useMay } from '../../frame/office.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { EditDialog } from './edit-dialog.tsx';
import { ReplayDialog } from './replay-dialog.tsx';
import { type Tested, watchedUntil } from './test-run.tsx';
import { DeleteDialog, DisableDialog, EnableDialog, NewSecretDialog, RotateDialog } from './webhook-dialogs.tsx';

type Act = 'edit' | 'enable' | 'disable' | 'rotate' | 'replay' | 'delete';

interface WebhookActsProps {
  webhook: Webhook;
  onTested(tested: Tested): void;
}

/** The buttons of a webhook, and the questions behind them. */
export function WebhookActs({ webhook, onTested }: WebhookActsProps) {
  const { webhook: said } = useLaterWords();
  const may = useMay();
  const [act, begin] = useState<Act>();
  const isOn = webhook.state === 'enabled';
  const actions = [
    { id: 'replay', label: said.replay(), isOff: !isOn || !may('replayEvents') },
    { id: 'rotate', label: said.rotate(), isOff: !may('rotateWebhookSecret') },
    ...(isOn ? [{ id: 'disable', label: said.disable() }] : []),
    { id: 'delete', label: said.remove(), isDanger: true, isOff: !may('deleteWebhook') },
  ];
  if (!may('updateWebhook')) return null;
  return (
    <>
      <ActionMenu label={said.more()} actions={actions} onAct={(id) => begin(id as Act)} />
      <Button onClick={() => begin('edit')}>{said.edit()}</Button>
      <Test webhook={webhook} onTested={onTested} />
      {!isOn && (
        <Button look="primary" onClick={() => begin('enable')}>
          {said.enable()}
        </Button>
      )}
      <Dialogs act={act} webhook={webhook} onEnd={() => begin(undefined)} />
    </>
  );
}

interface DialogsProps {
  act: Act | undefined;
  webhook: Webhook;
  onEnd(): void;
}

function Dialogs({ act, webhook, onEnd }: DialogsProps) {
  const [, go] = useLocation();
  const [rotated, setRotated] = useState<RotatedSecret>();
  const props = { webhook, onClose: onEnd };
  const end = (secret: RotatedSecret | undefined) => {
    onEnd();
    setRotated(secret);
  };
  return (
    <>
      {act === 'edit' && <EditDialog {...props} />}
      {act === 'enable' && <EnableDialog {...props} />}
      {act === 'disable' && <DisableDialog {...props} />}
      {act === 'replay' && <ReplayDialog {...props} />}
      {act === 'rotate' && <RotateDialog webhook={webhook} onClose={end} />}
      {act === 'delete' && <DeleteDialog webhook={webhook} onClose={(isDone) => (isDone ? go('/webhooks') : onEnd())} />}
      {rotated && <NewSecretDialog rotated={rotated} onClose={() => setRotated(undefined)} />}
    </>
  );
}

function Test({ webhook, onTested }: WebhookActsProps) {
  const { webhook: said } = useLaterWords();
  const isOn = webhook.state === 'enabled';
  const write = useWrite(({ id }: { id: string }, options) => client.webhooks.testWebhook(id, options));
  const send = async () => {
    const sent = await write.run({ id: webhook.webhookId });
    if (sent) onTested({ eventId: sent.eventId, until: watchedUntil() });
  };
  return (
    <>
      <Button
        look={isOn ? 'primary' : 'plain'}
        isBusy={write.isBusy}
        because={isOn ? undefined : said.testOff()}
        onClick={() => void send()}
      >
        {said.test()}
      </Button>
      {write.error && <Mistake error={write.error} />}
    </>
  );
}
