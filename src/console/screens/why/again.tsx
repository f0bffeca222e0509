import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import type { BillingEvent, BillingRecord } from '../../../sdk/typescript/sdk.ts';
import { previewBillingEvents } from '../../ask/billing.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { effectOf, OutcomePill, reasonText } from '../../frame/billing-words.tsx';
import { useMay } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './why-screen.module.css';

const ID_MAX = 255;

/** What is asked again: a rejected event as it was, a payment as a new one. Whatever else was accepted says what it said then. */
function asked({ event, outcome }: BillingRecord): BillingEvent | undefined {
  if (!event) return undefined;
  if (outcome.outcome === 'rejected') return event;
  if (event.type !== 'invoice_paid') return undefined;
  const fresh = (id: string) => `again_${id}`.slice(0, ID_MAX);
  return { ...event, id: fresh(event.id), invoiceId: fresh(event.invoiceId) };
}

/** What the event would do by the rules and the users of now; nothing changes by it. */
export function Again({ record }: { record: BillingRecord }) {
  const { words } = useWords();
  const may = useMay();
  const [isAsked, ask] = useState(false);
  const event = asked(record);
  const query = useQuery(previewBillingEvents(event?.id ?? '', isAsked && event ? [[event]] : []));
  if (!event || !may('previewBillingEvents')) return null;
  if (!isAsked)
    return (
      <div>
        <Button onClick={() => ask(true)}>{words.why.again()}</Button>
      </div>
    );
  return (
    <Card title={words.why.againTitle()} note={record.outcome.outcome === 'rejected' ? words.why.againSame() : words.why.againPaid()}>
      <Asked query={query} lines={1}>
        {(outcomes) => (
          <ul role="status">
            {outcomes.map((outcome) => (
              <li key={outcome.id} className={styles.now}>
                <OutcomePill outcome={outcome.outcome} />
                {effectOf(outcome) !== undefined && <Amount micro={effectOf(outcome) ?? 0} isSigned />}
                {outcome.reason && <span>{reasonText(outcome.reason, words)}</span>}
                {outcome.detail && <span lang="en">{outcome.detail}</span>}
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Card>
  );
}
