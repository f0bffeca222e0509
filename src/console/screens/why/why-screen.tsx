import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../../kit/button.tsx';
import { Empty } from '../../../kit/states.tsx';
import { type InvoiceRecord, RefusalError } from '../../../sdk/typescript/sdk.ts';
import { getBillingEvent, getInvoice } from '../../ask/billing.ts';
import { lookUp } from '../../ask/lookup.ts';
import { SearchField } from '../../controls/search-field.tsx';
import { Asked } from '../../frame/asked.tsx';
import { FirstCall } from '../../frame/first-call.tsx';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { Life } from './life.tsx';
import { NearMisses } from './near-misses.tsx';
import { Pair } from './pair/pair.tsx';
import { PairForm } from './pair/pair-form.tsx';
import { Story } from './story.tsx';
import styles from './why-screen.module.css';

const NAMES = ['invoice', 'event', 'ask', 'inviter', 'invitee'] as const;
const NOTHING = { invoice: undefined, event: undefined, ask: undefined, inviter: undefined, invitee: undefined };

/** Why an invoice or an event earned what it earned, or nothing; and what one user has earned from another. */
export function WhyScreen() {
  const { words } = useWords();
  const may = useMay();
  const [{ invoice, event, ask, inviter, invitee, after }, change] = useFilter(NAMES);
  const isPair = inviter !== undefined && invitee !== undefined;
  const isAsked = invoice !== undefined || event !== undefined || ask !== undefined;
  const title = () => {
    if (invoice) return words.why.invoice({ id: invoice });
    return event ? words.why.event({ id: event }) : words.nav.why();
  };
  return (
    <Screen
      title={title()}
      actions={<Finder key={invoice ?? event ?? ask} text={ask ?? ''} onAsk={(text) => change({ ...NOTHING, ask: text })} />}
    >
      {invoice && <OfInvoice id={invoice} event={event} />}
      {!invoice && event && <OfEvent id={event} />}
      {!invoice && !event && ask && <OfAnything text={ask} />}
      {!isAsked && !isPair && <Start />}
      {!isAsked && may('listAllRewards') && (
        <PairForm key={`${inviter} ${invitee}`} pair={{ inviter, invitee }} onAsk={(pair) => change({ ...NOTHING, ...pair })} />
      )}
      {!isAsked && isPair && <Pair inviter={inviter} invitee={invitee} after={after} onMove={(to) => change({ after: to })} />}
    </Screen>
  );
}

function Finder({ text, onAsk }: { text: string; onAsk(text: string): void }) {
  const { words } = useWords();
  const [typed, setTyped] = useState(text);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onAsk(typed.trim());
  };
  return (
    <form className={styles.finder} onSubmit={ask}>
      <SearchField label={words.why.find()} clearLabel={words.frame.clear()} shortcut="/" value={typed} onChange={setTyped} />
      <Button type="submit" look="primary">
        {words.why.findDo()}
      </Button>
    </form>
  );
}

function Start() {
  const { words } = useWords();
  const actions = (
    <>
      <FirstCall calls={[{ method: 'GET', path: '/v1/admin/billing/invoice?invoice_id=inv_1' }]} />
      <p className={styles.links}>
        <Link href="/events">{words.why.allEvents()}</Link>
        <Link href="/events?outcome=rejected">{words.why.rejectedEvents()}</Link>
      </p>
    </>
  );
  return (
    <Empty title={words.why.startTitle()} actions={actions}>
      {words.why.startText()}
    </Empty>
  );
}

const isUnknown = (error: unknown) =>
  error instanceof RefusalError && (error.tag === 'invoice_not_found' || error.tag === 'event_not_found' || error.tag === 'invalid_query');

/** What somebody typed: the thing that is called so, else what begins like it. */
function OfAnything({ text }: { text: string }) {
  const query = useQuery(lookUp(text));
  // Too short to be looked up.
  if (!query.isEnabled) return <NearMisses text={text} />;
  return (
    <Asked query={query}>
      {({ items }) => {
        const found = items.find(({ kind, id }) => id === text && (kind === 'invoice' || kind === 'event'));
        if (found?.kind === 'invoice') return <OfInvoice id={text} event={undefined} />;
        return found ? <OfEvent id={text} /> : <NearMisses text={text} />;
      }}
    </Asked>
  );
}

function OfInvoice({ id, event }: { id: string; event: string | undefined }) {
  const query = useQuery(getInvoice(id));
  if (isUnknown(query.error)) return <NearMisses text={id} />;
  return (
    <Asked query={query} lines={8}>
      {(invoice) => {
        const record = invoice.events.find((each) => each.outcome.id === event) ?? tellingOf(invoice);
        return (
          <>
            {record && <Story record={record} />}
            <Life id={id} record={invoice} shown={record?.outcome.id} />
          </>
        );
      }}
    </Asked>
  );
}

/** The event that says most of an invoice: the one that decided of the reward, else the last one. */
function tellingOf({ events }: InvoiceRecord) {
  const decided = events.find(({ outcome }) => outcome.outcome === 'reward_created' || outcome.outcome === 'no_reward');
  return decided ?? events.at(-1);
}

function OfEvent({ id }: { id: string }) {
  const query = useQuery(getBillingEvent(id));
  if (isUnknown(query.error)) return <NearMisses text={id} />;
  return (
    <Asked query={query} lines={8}>
      {(record) => (
        <>
          <Story record={record} />
          {record.event && <LifeOf invoiceId={record.event.invoiceId} shown={id} />}
        </>
      )}
    </Asked>
  );
}

function LifeOf({ invoiceId, shown }: { invoiceId: string; shown: string }) {
  const query = useQuery(getInvoice(invoiceId));
  if (isUnknown(query.error)) return null;
  return <Asked query={query}>{(invoice) => <Life id={invoiceId} record={invoice} shown={shown} />}</Asked>;
}
