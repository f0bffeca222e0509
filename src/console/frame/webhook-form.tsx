import type { ReactNode } from 'react';
import layout from '../../kit/layout.module.css';
import letters from '../../kit/letters.module.css';
import { Checkbox } from '../controls/checkbox.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useLaterWords } from './later-words.ts';
import type { WebhookFields, WebhookMistakes } from './webhook-draft.ts';
import styles from './webhook-form.module.css';
import { WebhookHeaders } from './webhook-headers.tsx';
import { WebhookTypeChoice } from './webhook-type-choice.tsx';

const AT_ONCE = [1, 2, 4, 8, 16, 32];

interface WebhookFormProps {
  fields: WebhookFields;
  mistakes: WebhookMistakes;
  onChange(fields: WebhookFields): void;
  /** The headers that its requests carry already, which stay unless they are replaced. */
  kept?: readonly string[];
  /** What stands below the address. */
  children?: ReactNode;
}

/** What there is to say of a webhook: where events are sent, which, and what is seldom thought of. */
export function WebhookForm({ fields, mistakes, onChange, kept = [], children }: WebhookFormProps) {
  const { webhooks: said } = useLaterWords();
  const set = (part: Partial<WebhookFields>) => onChange({ ...fields, ...part });
  return (
    <div className={layout.fields}>
      <TextField
        label={said.address()}
        hint={said.addressHint()}
        type="url"
        autoFocus
        autoComplete="off"
        maxLength={2048}
        value={fields.url}
        onChange={(url) => set({ url })}
        mistake={mistakes.url}
      />
      {children}
      <Select
        label={said.sent()}
        options={[
          { id: 'all', label: said.all() },
          { id: 'some', label: said.some() },
        ]}
        chosen={fields.isAll ? 'all' : 'some'}
        onChoose={(id) => set({ isAll: id === 'all' })}
      />
      {!fields.isAll && <WebhookTypeChoice label={said.types()} chosen={fields.types} onChoose={(types) => set({ types })} />}
      <TextField
        label={said.description()}
        hint={said.descriptionHint()}
        maxLength={200}
        value={fields.description}
        onChange={(description) => set({ description })}
      />
      <More fields={fields} mistakes={mistakes} set={set} kept={kept} />
    </div>
  );
}

interface MoreProps extends Pick<WebhookFormProps, 'fields' | 'mistakes'> {
  set(part: Partial<WebhookFields>): void;
  kept: readonly string[];
}

function More({ fields, mistakes, set, kept }: MoreProps) {
  const { webhooks: said } = useLaterWords();
  const numbers = [...new Set([...AT_ONCE, fields.concurrency])].toSorted((one, other) => one - other);
  return (
    <details className={styles.more}>
      <summary>{said.more()}</summary>
      <div className={layout.fields}>
        <Select
          label={said.atOnce()}
          options={numbers.map((number) => ({ id: String(number), label: String(number) }))}
          chosen={String(fields.concurrency)}
          onChoose={(id) => set({ concurrency: Number(id) })}
        />
        <p className={letters.hint}>{said.atOnceHint()}</p>
        <h3>{said.headers()}</h3>
        {kept.length > 0 && (
          <>
            <p className={`${letters.hint} ${letters.breaks}`}>{said.headersKept({ names: kept.join(', ') })}</p>
            <Checkbox isSelected={fields.replacesHeaders} onChange={(replacesHeaders) => set({ replacesHeaders })}>
              {said.headersReplace()}
            </Checkbox>
          </>
        )}
        {fields.replacesHeaders && (
          <WebhookHeaders headers={fields.headers} mistakes={mistakes.headers} onChange={(headers) => set({ headers })} />
        )}
      </div>
    </details>
  );
}
