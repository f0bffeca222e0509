import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import type { Webhook } from '../../../sdk/typescript/sdk.ts';
import { getWebhook } from '../../ask/webhooks.ts';
import { Asked } from '../../frame/asked.tsx';
import { Copy } from '../../frame/copy.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { WebhookAddress } from '../../frame/webhook-address.tsx';
import { WebhookPill } from '../../frame/webhook-pill.tsx';
import { useWords } from '../../frame/words.tsx';
import { Deliveries } from './deliveries/deliveries.tsx';
import { NAMES } from './deliveries/deliveries-filter.ts';
import { ReplayCard } from './replay-card.tsx';
import { type Tested, TestRun, watchedUntil } from './test-run.tsx';
import { WebhookActs } from './webhook-acts.tsx';
import { WebhookFacts, WebhookTrouble } from './webhook-facts.tsx';
import styles from './webhook-screen.module.css';

/** One webhook: how it stands, what it is sent, and what became of each event. */
export function WebhookScreen() {
  const { words } = useWords();
  const { id = '' } = useParams<{ id: string }>();
  const query = useQuery(getWebhook(id));
  const [, change] = useFilter(NAMES);
  const [tested, setTested] = useState<Tested>();
  const [until, watch] = useState(0);
  const test = (next: Tested) => {
    setTested(next);
    watch(next.until);
  };
  const webhook = query.data;
  return (
    <Screen
      title={webhook ? titleOf(webhook) : words.nav.webhook()}
      above={{ href: '/webhooks', label: words.nav.webhooks() }}
      head={webhook && <Head webhook={webhook} />}
      actions={webhook && <WebhookActs key={id} webhook={webhook} onTested={test} />}
    >
      <Asked query={query} lines={8}>
        {(found) => (
          <>
            {tested && (
              <TestRun
                key={tested.eventId}
                webhook={found}
                tested={tested}
                onShow={() => change({ delivery: tested.eventId })}
                onClose={() => setTested(undefined)}
              />
            )}
            <WebhookTrouble webhook={found} />
            <WebhookFacts webhook={found} />
            {found.replayId && <ReplayCard webhookId={found.webhookId} replayId={found.replayId} />}
            <Deliveries webhook={found} until={until} onAsked={() => watch(watchedUntil())} />
          </>
        )}
      </Asked>
    </Screen>
  );
}

const titleOf = ({ description, url }: Webhook) => description || new URL(url).host;

function Head({ webhook }: { webhook: Webhook }) {
  return (
    <>
      <h1 className={styles.title} aria-label={titleOf(webhook)}>
        <span>{titleOf(webhook)}</span> <WebhookPill webhook={webhook} />
      </h1>
      <p className={styles.url}>
        <WebhookAddress url={webhook.url} />
        <Copy text={webhook.url} />
      </p>
    </>
  );
}
