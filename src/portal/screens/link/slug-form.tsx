import { type ChangeEvent, type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { RefusalError } from '../../../sdk/typescript/sdk.ts';
import { Mistake } from '../../frame/mistake.tsx';
import { useClosed } from '../../frame/use-closed.ts';
import { useWords } from '../../frame/words.tsx';
import { FreeNames } from './free-names.tsx';
import { faultOf, LONGEST } from './slug.ts';
import styles from './slug-form.module.css';
import { SlugHint } from './slug-hint.tsx';
import type { Naming } from './use-naming.ts';

/** More than a name can have, so that one that is too long can be told so. */
const TYPED_MAX = 2 * LONGEST;

/** A new name for the link. While it is typed, the page says whether it can be one and whether it is free; the server has the last word. */
export function SlugForm({ naming }: { naming: Naming }) {
  const { words } = useWords();
  const [id, hintId] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  const [slug, type] = useState('');
  const closed = useClosed();
  const missing = slug === '' ? 'short' : faultOf(slug);
  const refused = naming.failed?.slug === slug ? naming.failed.error : undefined;
  const take = (name: string) => {
    type(name);
    field.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await naming.set(slug)) type('');
  };
  return (
    <Card title={words.link.choose()}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <label htmlFor={id} className={styles.label}>
          {words.link.name()}
        </label>
        <input
          ref={field}
          id={id}
          className={styles.field}
          value={slug}
          onChange={(event) => type(lowered(event))}
          maxLength={TYPED_MAX}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={hintId}
          aria-invalid={refused !== undefined || undefined}
        />
        <div className={styles.hint}>
          <div id={hintId} aria-live="polite">
            {refused === undefined && <SlugHint slug={slug} onTake={take} />}
          </div>
          {refused !== undefined && <Mistake error={refused} />}
          {hasOthers(refused) && <FreeNames like={slug} onTake={take} />}
        </div>
        <Button type="submit" look="primary" isBusy={naming.isBusy} because={closed ?? (missing && words.link[missing]())}>
          {words.link.set()}
        </Button>
      </form>
    </Card>
  );
}

/** Whether what is refused has others like it that are not. */
const hasOthers = (error: unknown) => error instanceof RefusalError && ['slug_taken', 'slug_reserved'].includes(error.tag);

/** What is in the field, in lower case there, too; what is being written stays where it is. */
function lowered({ currentTarget }: ChangeEvent<HTMLInputElement>): string {
  const text = currentTarget.value.toLowerCase();
  const { selectionStart, selectionEnd } = currentTarget;
  if (text !== currentTarget.value) {
    currentTarget.value = text;
    currentTarget.setSelectionRange(selectionStart, selectionEnd);
  }
  return text;
}
