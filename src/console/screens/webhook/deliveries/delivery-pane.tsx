import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../../../kit/button.tsx';
import { Card } from '../../../../kit/card.tsx';
import { CodeBlock } from '../../../../kit/code-block.tsx';
import letters from '../../../../kit/letters.module.css';
import { countText } from '../../../../kit/number-text.ts';
import { Pill } from '../../../../kit/pill.tsx';
import type { Delivery, Webhook } from '../../../../sdk/typescript/sdk.ts';
import { client } from '../../../ask/client.ts';
import { getEvent } from '../../../ask/events.ts';
import { listDeliveries } from '../../../ask/webhooks.ts';
import { Asked } from '../../../frame/asked.tsx';
import { IdText } from '../../../frame/id-text.tsx';
import { useLaterWords } from '../../../frame/later-words.ts';
import { Mistake } from '../../../frame/mistake.tsx';
import { useMay } from '../../../frame/office.tsx';
import { useWrite } from '../../../frame/use-write.ts';
import { UserLink } from '../../../frame/user-link.tsx';
import { eventText } from '../../../frame/webhook-types.ts';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { attemptText } from './attempt-text.ts';
import styles from './deliveries.module.css';
import { DeliveryPill } from './delivery-list.tsx';

/** Whoever opens a delivery reads on there, also with the keys. */
const focus = (element: HTMLElement | null) => element?.focus();

interface DeliveryPaneProps {
  webhook: Webhook;
  eventId: string;
  /** Until when something is waited for, by `performance.now()`. */
  until: number;
  onAsked(): void;
  onClose(): void;
}

/** One event for a webhook: every attempt, and what is sent. */
export function DeliveryPane({ webhook, eventId, until, onAsked, onClose }: DeliveryPaneProps) {
  const { words } = useWords();
  const later = useLaterWords();
  const { deliveries: said } = later;
  const may = useMay();
  const query = useQuery(listDeliveries(webhook.webhookId, { eventId }, until));
  const type = query.data?.items[0]?.type;
  const close = (
    <Button look="quiet" onClick={onClose} aria-label={said.closePane()}>
      {words.frame.close()}
    </Button>
  );
  return (
    <div ref={focus} tabIndex={-1} className={styles.pane}>
      <Card title={type === undefined ? said.event() : eventText(type, later)} actions={close}>
        <Asked query={query} lines={8}>
          {({ items: [delivery] }) => (delivery ? <Found delivery={delivery} /> : <p className={letters.quiet}>{said.untried()}</p>)}
        </Asked>
        {may('redeliverEvent') && <Again webhook={webhook} eventId={eventId} onAsked={onAsked} />}
        <h3 className={styles.part}>{said.payload()}</h3>
        {may('getEvent') ? <Payload eventId={eventId} /> : <p className={letters.quiet}>{said.payloadHidden()}</p>}
      </Card>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Found({ delivery }: { delivery: Delivery }) {
  const { locale } = useWords();
  const { deliveries: said } = useLaterWords();
  const { eventId, position, userId, state, nextAttemptAt, attempts } = delivery;
  return (
    <>
      <dl className={styles.details}>
        <Fact name={said.state()}>
          <DeliveryPill state={state} />
        </Fact>
        {nextAttemptAt && (
          <Fact name={said.next()}>
            <When at={nextAttemptAt} />
          </Fact>
        )}
        {userId && (
          <Fact name={said.about()}>
            <UserLink id={userId} />
          </Fact>
        )}
        <Fact name={said.event()}>
          <IdText id={eventId} />
        </Fact>
        <Fact name={said.position()}>{countText(position, locale)}</Fact>
      </dl>
      <h3 className={styles.part}>{said.attempts()}</h3>
      {attempts.length === 0 && <p className={letters.quiet}>{said.noAttempts()}</p>}
      <ol className={styles.attempts}>
        {attempts.toReversed().map((attempt) => (
          <Attempt key={attempt.at} attempt={attempt} />
        ))}
      </ol>
    </>
  );
}

function Attempt({ attempt }: { attempt: Delivery['attempts'][number] }) {
  const { locale } = useWords();
  const later = useLaterWords();
  const { deliveries: said } = later;
  const { at, ms, failure, excerpt } = attempt;
  return (
    <li>
      <span className={styles.attempt}>
        <Pill tone={failure === null ? 'free' : 'debt'}>{attemptText(attempt, later)}</Pill>
        <span className={letters.quiet}>
          <When at={at} /> · {said.took({ ms: countText(ms, locale) })}
        </span>
      </span>
      {excerpt && (
        <figure className={styles.excerpt}>
          <figcaption className={letters.hint}>{said.excerpt()}</figcaption>
          <CodeBlock>{excerpt}</CodeBlock>
        </figure>
      )}
    </li>
  );
}

function Payload({ eventId }: { eventId: string }) {
  const query = useQuery(getEvent(eventId));
  return (
    <Asked query={query} lines={6}>
      {(event) => <CodeBlock>{JSON.stringify(event, null, 2)}</CodeBlock>}
    </Asked>
  );
}

/** Sends the event once more, whatever became of it. */
function Again({ webhook, eventId, onAsked }: Pick<DeliveryPaneProps, 'webhook' | 'eventId' | 'onAsked'>) {
  const { deliveries: said } = useLaterWords();
  const write = useWrite(({ id }: { id: string }, options) => client.webhooks.redeliverEvent(webhook.webhookId, id, options));
  return (
    <div className={styles.again}>
      <Button
        isBusy={write.isBusy}
        because={webhook.state === 'disabled' ? said.againOff() : undefined}
        onClick={() => void write.run({ id: eventId }).then((done) => done && onAsked())}
      >
        {said.again()}
      </Button>
      <span role="status" className={letters.hint}>
        {write.isDone && said.againGoing()}
      </span>
      {write.error && <Mistake error={write.error} />}
    </div>
  );
}
