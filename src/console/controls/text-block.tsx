import { type TextFieldProps as AriaProps, TextField as AriaTextField, FieldError, Label, Text, TextArea } from 'react-aria-components';
import styles from './field.module.css';

interface TextBlockProps extends Omit<AriaProps, 'children' | 'className'> {
  label: string;
  /** What helps to fill it in. */
  hint?: string;
  /** Why what is in it cannot be taken. */
  mistake?: string | undefined;
  rows?: number;
}

/** Text of several lines with its name, what helps, and what is wrong with it. */
export function TextBlock({ label, hint, mistake, rows = 3, ...rest }: TextBlockProps) {
  return (
    <AriaTextField {...rest} className={styles.field} isInvalid={mistake !== undefined}>
      <Label className={styles.label}>{label}</Label>
      <TextArea className={styles.input} rows={rows} />
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.mistake}>{mistake}</FieldError>
    </AriaTextField>
  );
}
