import { type ReactNode, useDeferredValue, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import styles from './tab-set.module.css';

export interface TabPage {
  id: string;
  label: string;
  count?: string;
  content: ReactNode;
}

interface TabSetProps {
  label: string;
  pages: readonly TabPage[];
  open: string;
  onOpen(id: string): void;
}

/** Where not all tabs fit, the one that is open is among those that can be seen. */
function reveal(tab: HTMLElement | null): void {
  const list = tab?.parentElement;
  if (!tab || !list) return;
  const [start, end] = [tab.offsetLeft - list.offsetLeft, tab.offsetLeft - list.offsetLeft + tab.offsetWidth];
  if (start < list.scrollLeft || end > list.scrollLeft + list.clientWidth) list.scrollLeft = end - list.clientWidth / 2;
}

/** Pages about one thing, of which one is open. */
export function TabSet({ label, pages, open, onOpen }: TabSetProps) {
  // The tab answers at once. Until its page is drawn, which large tables take a while for, the last one stays as it was.
  const drawn = useDeferredValue(open);
  const last = useRef<ReactNode>(null);
  if (drawn === open) last.current = pages.find(({ id }) => id === open)?.content;
  return (
    <Tabs selectedKey={open} onSelectionChange={(id) => onOpen(String(id))}>
      <TabList aria-label={label} className={styles.tabs}>
        {pages.map(({ id, label: text, count }) => (
          <Tab key={id} id={id} className={styles.tab} ref={id === open ? reveal : undefined}>
            {text}
            {count && <span className={styles.count}>{count}</span>}
          </Tab>
        ))}
      </TabList>
      {[...new Set([drawn, open])].map((id) => (
        <TabPanel key={id} id={id} shouldForceMount className={styles.page}>
          {id === drawn && last.current}
        </TabPanel>
      ))}
    </Tabs>
  );
}
