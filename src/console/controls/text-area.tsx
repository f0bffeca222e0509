import {
  type TextFieldProps as AriaProps,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Label,
  Text,
} from 'react-aria-components';
import styles from './field.module.css';

interface TextAreaProps extends Omit<AriaProps, 'children' | 'className'> {
  label: string;
  /** What helps to fill it in. */
  hint?: string;
  /** Why what is in it cannot be taken. */
  mistake?: string | undefined;
  rows?: number;
  placeholder?: string;
}

/** Several lines of text with their name, what helps, and what is wrong with them. */
export function TextArea({ label, hint, mistake, rows = 4, placeholder, ...rest }: TextAreaProps) {
  return (
    <AriaTextField {...rest} className={styles.field} isInvalid={mistake !== undefined}>
      <Label className={styles.label}>{label}</Label>
      <AriaTextArea className={styles.input} rows={rows} placeholder={placeholder} />
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.mistake}>{mistake}</FieldError>
    </AriaTextField>
  );
}
