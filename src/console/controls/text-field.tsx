import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import styles from './field.module.css';

interface TextFieldProps extends Omit<AriaProps, 'children' | 'className'> {
  label: string;
  /** What helps to fill it in. */
  hint?: string;
  /** Why what is in it cannot be taken. */
  mistake?: string;
  placeholder?: string;
  /** How high it is, where it has several lines. */
  rows?: number;
}

/** A line of text, or several of them, with its name, what helps, and what is wrong with it. */
export function TextField({ label, hint, mistake, placeholder, rows, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className={styles.field} isInvalid={mistake !== undefined}>
      <Label className={styles.label}>{label}</Label>
      {rows ? (
        <TextArea className={styles.input} rows={rows} placeholder={placeholder} />
      ) : (
        <Input className={styles.input} placeholder={placeholder} />
      )}
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.mistake}>{mistake}</FieldError>
    </AriaTextField>
  );
}
