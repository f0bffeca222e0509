import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { decimalOf } from '../../../kit/money-text.ts';
import type { BillingRecord } from '../../../sdk/typescript/sdk.ts';
import { useOffice } from '../../frame/office.tsx';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { useWords } from '../../frame/words.tsx';
import { ruleText, verdictOf } from './verdict.ts';

/** Copies the decision as a text for a ticket: whoever answers it has to explain it without this page. */
export function CopyText({ record }: { record: BillingRecord }) {
  const { words } = useWords();
  const moneyText = useMoneyText();
  const { deployment } = useOffice();
  const [isCopied, setCopied] = useState(false);
  const { event, outcome, decision, receivedAt } = record;
  const lines = [
    `${verdictOf(record, words, moneyText)}.`,
    words.why.event({ id: outcome.id ?? '–' }),
    event && words.why.invoice({ id: event.invoiceId }),
    event && 'amountMicro' in event && `${words.why.amount()}: ${decimalOf(event.amountMicro)} ${event.currency ?? deployment.currency}`,
    event && `${words.why.occurred()}: ${event.occurredAt}`,
    `${words.why.reported()}: ${receivedAt}`,
    ...decision.path.map((step, index) => `${index + 1}. ${step.applies ? '●' : '✓'} ${ruleText(step, words)} – ${step.because}`),
    outcome.detail && `${words.why.fault()}: ${outcome.detail}`,
  ];
  const copy = () => navigator.clipboard.writeText(lines.filter(Boolean).join('\n')).then(() => setCopied(true));
  return (
    <Button onClick={() => void copy()} aria-live="polite">
      {isCopied ? words.why.copied() : words.why.copy()}
    </Button>
  );
}
