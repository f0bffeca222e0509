import { type SearchFieldProps as AriaProps, SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import field from './field.module.css';
import styles from './search-field.module.css';

interface SearchFieldProps extends Omit<AriaProps, 'children' | 'className' | 'aria-label'> {
  label: string;
  clearLabel: string;
  /** The key that leads here. */
  shortcut?: string;
}

/** Where one looks for something by what one knows of it. */
export function SearchField({ label, clearLabel, shortcut, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={styles.search}>
      <Input className={`${field.input} ${styles.input}`} placeholder={label} />
      {shortcut && <kbd className={styles.key}>{shortcut}</kbd>}
      <Button className={styles.clear} aria-label={clearLabel}>
        ×
      </Button>
    </AriaSearchField>
  );
}
