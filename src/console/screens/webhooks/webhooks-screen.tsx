import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import type { NewWebhook } from '../../../sdk/typescript/sdk.ts';
import { listWebhooks } from '../../ask/webhooks.ts';
import { Asked } from '../../frame/asked.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { SecretDialog } from '../../frame/secret-dialog.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { AddDialog } from './add-dialog.tsx';
import { NoWebhooks } from './no-webhooks.tsx';
import { WebhookList } from './webhook-list.tsx';

const NAMES = ['open'] as const;
const WEBHOOKS_MAX = 50;

/** Where events are sent to, and how that goes. */
export function WebhooksScreen() {
  const { words } = useWords();
  const { webhooks: said } = useLaterWords();
  const may = useMay();
  const [, go] = useLocation();
  const query = useQuery(listWebhooks());
  const [filter, change] = useFilter(NAMES);
  const [made, setMade] = useState<NewWebhook>();
  const items = query.data?.items ?? [];
  const add = (isAdding: boolean) => change({ open: isAdding ? 'add' : undefined });
  const end = (webhook: NewWebhook | undefined) => {
    add(false);
    setMade(webhook);
  };
  const isFull = items.length >= WEBHOOKS_MAX;
  const button = may('createWebhook') && (
    <Button look="primary" because={isFull ? said.full() : undefined} onClick={() => add(true)}>
      {said.add()}
    </Button>
  );
  return (
    <Screen title={words.nav.webhooks()} actions={items.length > 0 && button}>
      <Card isFlush>
        <Asked query={query}>
          {(page) => (page.items.length === 0 ? <NoWebhooks button={button} /> : <WebhookList webhooks={page.items} />)}
        </Asked>
      </Card>
      {filter.open === 'add' && may('createWebhook') && <AddDialog webhooks={items} onClose={end} />}
      {made && (
        <SecretDialog
          title={said.secretTitle()}
          why={said.secretWhy()}
          secret={made.secret}
          onClose={() => go(`/webhooks/${made.webhookId}`)}
        />
      )}
    </Screen>
  );
}
