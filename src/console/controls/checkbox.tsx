import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components';
import styles from './checkbox.module.css';

interface CheckboxProps extends Omit<AriaProps, 'children' | 'className'> {
  children?: ReactNode;
}

/** A yes or no; of some of many also half of it. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.checkbox}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {isIndeterminate ? <path d="M4 8h8" /> : isSelected && <path d="M3.5 8.5 6.5 11.5 12.5 5" />}
            </svg>
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
