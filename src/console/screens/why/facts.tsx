import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import { countText, rateText } from '../../../kit/number-text.ts';
import type { BillingRecord } from '../../../sdk/typescript/sdk.ts';
import { Actor } from '../../frame/actor.tsx';
import { Amount } from '../../frame/amount.tsx';
import { EventAmount, typeText } from '../../frame/billing-words.tsx';
import { IdText } from '../../frame/id-text.tsx';
import { UserName } from '../../frame/user-name.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './why-screen.module.css';

/** The facts by which an event was decided, as they were then. */
export function Facts({ record }: { record: BillingRecord }) {
  const { words, locale } = useWords();
  const { why } = words;
  const { event, outcome, decision, receivedAt, reportedBy } = record;
  const { inviterUserId, code, attributedAt, tier, rateBps, programmeVersion, baseMicro, creditMicro, givenBackMicro } = decision;
  const amount = event && 'amountMicro' in event ? event.amountMicro : undefined;
  return (
    <Card title={why.facts()}>
      <dl className={styles.facts}>
        <Fact label={typeText(record, words)}>
          {amount === undefined ? <IdText id={outcome.id ?? '–'} /> : event && <EventAmount event={event} />}
        </Fact>
        <Fact label={why.fault()}>{outcome.detail && <span lang="en">{outcome.detail}</span>}</Fact>
        <Fact label={why.eventId()}>{amount !== undefined && outcome.id && <IdText id={outcome.id} />}</Fact>
        <Fact label={why.payer()}>{event && <UserName id={event.userId} mayBeUnknown />}</Fact>
        <Fact label={why.occurred()}>{event && <When at={event.occurredAt} />}</Fact>
        <Fact label={why.reported()}>
          <When at={receivedAt} /> · <Actor actor={reportedBy} />
        </Fact>
        <Fact label={why.inviter()}>{inviterUserId && <UserName id={inviterUserId} />}</Fact>
        <Fact label={why.code()}>{code && <code>{code}</code>}</Fact>
        <Fact label={why.attributed()}>{attributedAt && <When at={attributedAt} />}</Fact>
        <Fact label={why.tier()}>
          {tier !== null && `${countText(tier, locale)} · ${rateBps === null ? '–' : rateText(rateBps, locale)}`}
        </Fact>
        <Fact label={why.programme()}>
          {programmeVersion && (
            <Link href={`/programme?view=versions&to=${encodeURIComponent(programmeVersion)}`}>
              <code>{programmeVersion}</code>
            </Link>
          )}
        </Fact>
        <Fact label={why.base()}>{baseMicro !== null && <Amount micro={baseMicro} />}</Fact>
        <Fact label={why.credit()}>{creditMicro ? <Amount micro={creditMicro} /> : null}</Fact>
        <Fact label={why.givenBack()}>{givenBackMicro ? <Amount micro={givenBackMicro} /> : null}</Fact>
      </dl>
    </Card>
  );
}

/** One of them, where it applies. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
