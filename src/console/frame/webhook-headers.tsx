import { Button } from '../../kit/button.tsx';
import layout from '../../kit/layout.module.css';
import letters from '../../kit/letters.module.css';
import { TextField } from '../controls/text-field.tsx';
import { useLaterWords } from './later-words.ts';
import type { HeaderFields, WebhookMistakes } from './webhook-draft.ts';
import styles from './webhook-form.module.css';

const HEADERS_MAX = 10;

interface WebhookHeadersProps {
  headers: readonly HeaderFields[];
  mistakes: WebhookMistakes['headers'];
  onChange(headers: readonly HeaderFields[]): void;
}

/** The headers that requests carry beside their own, a line for each. */
export function WebhookHeaders({ headers, mistakes, onChange }: WebhookHeadersProps) {
  const { webhooks: said } = useLaterWords();
  const set = (index: number, part: Partial<HeaderFields>) =>
    onChange(headers.map((header, at) => (at === index ? { ...header, ...part } : header)));
  return (
    <div className={layout.lines}>
      <p className={letters.hint}>{said.headersHint()}</p>
      {headers.map(({ name, value }, index) => {
        const number = String(index + 1);
        return (
          <div key={number} className={styles.header}>
            <TextField
              label={said.headerName({ number })}
              maxLength={100}
              value={name}
              onChange={(text) => set(index, { name: text.trim() })}
              mistake={mistakes[index]?.name}
            />
            <TextField
              label={said.headerValue({ number })}
              maxLength={1000}
              autoComplete="off"
              value={value}
              onChange={(text) => set(index, { value: text })}
              mistake={mistakes[index]?.value}
            />
            <Button
              look="quiet"
              aria-label={said.headerRemove({ number })}
              onClick={() => onChange(headers.filter((_, at) => at !== index))}
            >
              {said.remove()}
            </Button>
          </div>
        );
      })}
      {headers.length < HEADERS_MAX && (
        <div>
          <Button onClick={() => onChange([...headers, { name: '', value: '' }])}>{said.headerAdd()}</Button>
        </div>
      )}
    </div>
  );
}
