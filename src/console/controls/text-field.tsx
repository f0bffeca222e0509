import { type TextFieldProps as AriaProps, TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components';
import styles from './field.module.css';

interface TextFieldProps extends Omit<AriaProps, 'children' | 'className'> {
  label: string;
  /** What helps to fill it in. */
  hint?: string;
  /** Why what is in it cannot be taken. */
  mistake?: string | undefined;
  placeholder?: string;
}

/** A line of text with its name, what helps, and what is wrong with it. */
export function TextField({ label, hint, mistake, placeholder, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className={styles.field} isInvalid={mistake !== undefined}>
      <Label className={styles.label}>{label}</Label>
      <Input className={styles.input} placeholder={placeholder} />
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.mistake}>{mistake}</FieldError>
    </AriaTextField>
  );
}
