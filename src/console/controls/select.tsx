import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { Arrow } from '../../kit/arrow.tsx';
import layout from '../../kit/layout.module.css';
import field from './field.module.css';
import styles from './popup.module.css';

export interface Option {
  id: string;
  label: string;
}

interface SelectProps {
  label: string;
  options: readonly Option[];
  chosen: string;
  onChoose(id: string): void;
  /** Whether the name stands above it, as in a form, or only within, as in a bar of filters. */
  isBare?: boolean;
}

/** One of a few. */
export function Select({ label, options, chosen, onChoose, isBare = false }: SelectProps) {
  return (
    <AriaSelect className={field.field} value={chosen} onChange={(id) => onChoose(String(id))} aria-label={isBare ? label : undefined}>
      {!isBare && <Label className={field.label}>{label}</Label>}
      <Button className={`${field.input} ${styles.opener}`}>
        <SelectValue />
        <Arrow to="down" />
      </Button>
      <Popover className={`${layout.raised} ${styles.popup}`} offset={4}>
        <ListBox className={styles.list} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className={styles.item} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
