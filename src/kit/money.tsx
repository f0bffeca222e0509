import styles from './money.module.css';
import { type Micro, type MoneyStyle, moneyText } from './money-text.ts';

interface MoneyProps extends MoneyStyle {
  micro: Micro;
}

/** An amount. What is copied from the page, and what a machine reads, is the exact number of micro-units. */
export function Money({ micro, ...style }: MoneyProps) {
  return (
    <data className={styles.money} value={String(micro)}>
      {moneyText(micro, style)}
    </data>
  );
}
