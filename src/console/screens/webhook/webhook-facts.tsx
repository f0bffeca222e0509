import type { ReactNode } from 'react';
import { Card } from '../../../kit/card.tsx';
import letters from '../../../kit/letters.module.css';
import { Notice } from '../../../kit/notice.tsx';
import { countText } from '../../../kit/number-text.ts';
import type { Webhook } from '../../../sdk/typescript/sdk.ts';
import { useLaterWords } from '../../frame/later-words.ts';
import { Told } from '../../frame/told.tsx';
import { standingOf } from '../../frame/webhook-pill.tsx';
import { eventText } from '../../frame/webhook-types.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './webhook-screen.module.css';

/** How far it has come, and what is set. */
export function WebhookFacts({ webhook }: { webhook: Webhook }) {
  const { locale } = useWords();
  const { webhooks, webhook: said } = useLaterWords();
  const { lag, concurrency, headerNames, createdBy, createdAt } = webhook;
  return (
    <Card>
      <dl className={styles.facts}>
        <Fact name={webhooks.behind()}>
          {lag === 0 ? webhooks.upToDate() : webhooks.events({ count: lag, shown: countText(lag, locale) })}
        </Fact>
        <Fact name={said.secret()}>
          <Secrets webhook={webhook} />
        </Fact>
        <Fact name={said.atOnce()}>{said.requests({ count: concurrency })}</Fact>
        {headerNames.length > 0 && (
          <Fact name={said.headers()}>
            <code>{headerNames.join(', ')}</code>
          </Fact>
        )}
        <Fact name={said.added()}>
          <When at={createdAt} /> <span className={letters.quiet}>{said.addedBy({ operator: createdBy })}</span>
        </Fact>
        <div className={webhook.types.length > 0 ? styles.wide : undefined}>
          <dt>{webhooks.sent()}</dt>
          <dd>
            <Sent types={webhook.types} />
          </dd>
        </div>
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The kinds of events by their names, and in words when they are pointed at. */
function Sent({ types }: { types: readonly string[] }) {
  const later = useLaterWords();
  if (types.length === 0) return later.webhooks.all();
  return (
    <span className={styles.types}>
      {types.map((type) => (
        <code key={type} title={eventText(type, later)}>
          {type}
        </code>
      ))}
    </span>
  );
}

function Secrets({ webhook }: { webhook: Webhook }) {
  const { webhook: said } = useLaterWords();
  const [newest, old] = webhook.secrets;
  return (
    <>
      {newest && (
        <span>
          {said.secretFrom()} <When at={newest.createdAt} />
        </span>
      )}
      {old?.expiresAt && (
        <span className={styles.old}>
          {said.secretUntil()} <When at={old.expiresAt} />
        </span>
      )}
    </>
  );
}

/** Why nothing is sent, or nothing taken, and what becomes of it. */
export function WebhookTrouble({ webhook }: { webhook: Webhook }) {
  const { webhook: said } = useLaterWords();
  const standing = standingOf(webhook);
  if (standing === 'failing' && webhook.failingSince)
    return (
      <Notice tone="debt" title={said.failingTitle()}>
        <p>
          <Told text={said.failingWhy({ at: '****' })}>
            <When at={webhook.failingSince} />
          </Told>
        </p>
      </Notice>
    );
  if (standing !== 'disabled') return null;
  const { stateReason } = webhook;
  const why = stateReason === 'failing' ? said.offFailing() : stateReason === 'gone' ? said.offGone() : said.offOperator();
  return (
    <Notice tone={stateReason === 'operator' ? 'held' : 'debt'} title={said.offTitle()}>
      <p>
        {why} {said.offKept()}
      </p>
    </Notice>
  );
}
