import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Arrow } from '../../kit/arrow.tsx';
import layout from '../../kit/layout.module.css';
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
        <Arrow to="down" />
      </Button>
      <Popover className={`${layout.raised} ${styles.popup}`} offset={4}>
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
