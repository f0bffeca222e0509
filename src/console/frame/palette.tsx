import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useSettled } from '../../kit/use-settled.ts';
import { lookUp } from '../ask/lookup.ts';
import field from '../controls/field.module.css';
import { Overlay } from '../controls/overlay.tsx';
import popup from '../controls/popup.module.css';
import { DEEDS, PLACES } from '../places.ts';
import { addressOf } from './address-of.ts';
import { useMay } from './office.tsx';
import styles from './palette.module.css';
import { toldError } from './told-error.ts';
import { useWords } from './words.tsx';

interface Choice {
  id: string;
  title: string;
  detail: string;
}

/** One field for whatever one has in hand: users, codes, payouts, invoices, events, transactions; and pages, and what one may do, by their names. */
export function Palette({ onClose }: { onClose(): void }) {
  const { words } = useWords();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const { choices, status } = useChoices(text);
  // The field is there at once, for whoever types on; what stands below it is drawn after that.
  const isDrawn = useDeferredValue(true, false);
  const choose = (id: string) => {
    onClose();
    go(id);
  };
  return (
    <Overlay isOpen isHigh onClose={onClose}>
      <Dialog aria-label={words.palette.title()} className={styles.dialog}>
        <Autocomplete inputValue={text} onInputChange={setText}>
          <SearchField aria-label={words.palette.title()} autoFocus>
            <Input className={`${field.input} ${styles.input}`} placeholder={words.palette.hint()} />
          </SearchField>
          <Menu
            aria-label={words.palette.found()}
            className={styles.list}
            items={isDrawn ? choices : []}
            onAction={(id) => choose(String(id))}
          >
            {({ id, title, detail }) => (
              <MenuItem id={id} textValue={`${title} ${detail}`} className={`${popup.item} ${styles.item}`}>
                <span className={styles.name}>{title}</span>
                <span className={styles.detail}>{detail}</span>
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
        <p role="status" className={styles.status}>
          {status}
        </p>
      </Dialog>
    </Overlay>
  );
}

function useChoices(text: string): { choices: Choice[]; status: string } {
  const { words } = useWords();
  const may = useMay();
  const settled = useSettled(text);
  const found = useQuery({ ...lookUp(settled), placeholderData: keepPreviousData });
  const wanted = text.trim().toLowerCase();
  const pages = PLACES.filter(({ group, needs }) => group && may(needs)).map(({ path, name }) => ({
    id: path,
    title: words.nav[name](),
    detail: words.palette.page(),
  }));
  const deeds = DEEDS.filter(({ needs }) => may(needs)).map(({ path, name }) => ({
    id: path,
    title: words.palette[name](),
    detail: words.palette.deed(),
  }));
  const named = pages.concat(deeds).filter(({ title }) => title.toLowerCase().includes(wanted));
  const things = (wanted.length > 1 ? (found.data?.items ?? []) : []).map((each) => ({
    id: addressOf(each),
    title: each.title,
    detail: [words.kinds[each.kind](), each.detail].filter(Boolean).join(' · '),
  }));
  const choices = [...new Map([...things, ...named].map((choice) => [choice.id, choice])).values()];
  if (found.isError && wanted.length > 1) return { choices, status: toldError(found.error, words).message };
  if (wanted.length > 1 && (found.isFetching || settled !== text)) return { choices, status: words.palette.looking() };
  return { choices, status: choices.length === 0 ? words.palette.nothing({ text }) : '' };
}
