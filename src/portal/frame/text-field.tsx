import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'className'> {
  label: string;
  /** What helps to fill it in. */
  hint?: string | undefined;
  /** Why what is in it cannot be taken. */
  mistake?: string | undefined;
  /** What stands beside the field, as a button that fills it. */
  beside?: ReactNode;
}

/** A line of text with its name, what helps, and what is wrong with it. */
export function TextField({ label, hint, mistake, beside, ...rest }: TextFieldProps) {
  const id = useId();
  const said = [hint !== undefined && `${id}-hint`, mistake !== undefined && `${id}-mistake`].filter(Boolean).join(' ');
  const input = (
    <input
      {...rest}
      id={id}
      className={styles.input}
      aria-describedby={said || undefined}
      aria-invalid={mistake === undefined ? undefined : true}
    />
  );
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {beside ? (
        <div className={styles.line}>
          {input}
          {beside}
        </div>
      ) : (
        input
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {mistake !== undefined && (
        <p id={`${id}-mistake`} className={styles.mistake}>
          {mistake}
        </p>
      )}
    </div>
  );
}
