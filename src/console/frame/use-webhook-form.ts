import { useState } from 'react';
import { useLaterWords } from './later-words.ts';
import type { Write } from './use-write.ts';
import { mistakesOf, reasonAgainst, urlRefusal, type WebhookFields } from './webhook-draft.ts';

/**
 * What is typed of a webhook, and what is wrong with it. What the server refused of the address is told at its field until that is another,
 * and nowhere else. `taken` is what is said where another webhook has it.
 */
export function useWebhookForm<Input, Output>(initial: () => WebhookFields, write: Write<Input, Output>, taken: string) {
  const { webhooks: said } = useLaterWords();
  const [fields, setFields] = useState(initial);
  const refusal = urlRefusal(write.error);
  const mistakes = mistakesOf(fields, said);
  const change = (next: WebhookFields) => {
    if (next.url !== fields.url) write.reset();
    setFields(next);
  };
  return {
    fields,
    change,
    mistakes: { ...mistakes, url: mistakes.url ?? (refusal && (refusal === 'taken' ? taken : said.addressRefused())) },
    isTaken: refusal === 'taken',
    reason: reasonAgainst(fields, mistakes, said),
    write: refusal ? { ...write, error: null } : write,
  };
}
