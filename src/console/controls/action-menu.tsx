import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './popup.module.css';

export interface Action {
  id: string;
  label: string;
  isDanger?: boolean;
  isOff?: boolean;
}

interface ActionMenuProps {
  label: string;
  /** What the button is called where several have the same label, as in the rows of a table. */
  name?: string;
  actions: readonly Action[];
  onAct(id: string): void;
}

/** What can be done, behind one button. */
export function ActionMenu({ label, name, actions, onAct }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button className={`${styles.opener} ${styles.alone}`} aria-label={name}>
        {label}
        <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true">
          <path d="m3 4.5 3 3 3-3" />
        </svg>
      </Button>
      <Popover className={styles.popup} offset={4}>
        <Menu
          className={styles.list}
          onAction={(id) => onAct(String(id))}
          disabledKeys={actions.filter(({ isOff }) => isOff).map(({ id }) => id)}
        >
          {actions.map(({ id, label: text, isDanger }) => (
            <MenuItem key={id} id={id} className={`${styles.item} ${isDanger ? styles.danger : ''}`}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
