import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { client } from '../../ask/client.ts';
import { SearchField } from '../../controls/search-field.tsx';
import { Select } from '../../controls/select.tsx';
import { FileButton } from '../../frame/file-button.tsx';
import { networkText } from '../../frame/network-text.ts';
import { NETWORKS } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import { NarrowDialog } from './narrow-dialog.tsx';
import { type PayoutsFilter, queryOf } from './payouts-filter.ts';

interface PayoutsToolbarProps {
  filter: PayoutsFilter;
  onChange(change: PayoutsFilter): void;
}

const ALL = 'all';

/** What narrows the list, and a file of what it then holds. */
export function PayoutsToolbar({ filter, onChange }: PayoutsToolbarProps) {
  const { words } = useWords();
  const [isOpen, open] = useState(false);
  const { after: _, limit: _limit, byStatus: _byStatus, ...query } = queryOf(filter);
  const networks = [{ id: ALL, label: words.payouts.anyNetwork() }].concat(NETWORKS.map((id) => ({ id, label: networkText(id, words) })));
  const isNarrow = [filter.min, filter.max, filter.since, filter.until, filter.covered].some((value) => value !== undefined);
  return (
    <>
      <SearchField
        key={filter.query}
        label={words.payouts.search()}
        clearLabel={words.frame.clear()}
        shortcut="/"
        defaultValue={filter.query ?? ''}
        onSubmit={(text) => onChange({ query: text.trim() })}
        onClear={() => onChange({ query: undefined })}
      />
      <Select
        label={words.payouts.network()}
        options={networks}
        chosen={filter.network ?? ALL}
        onChoose={(id) => onChange({ network: id === ALL ? undefined : id })}
        isBare
      />
      <Button onClick={() => open(true)} aria-haspopup="dialog">
        {words.payouts.narrow()}
        {isNarrow && ' ●'}
      </Button>
      <FileButton name="payouts.csv" read={(options) => client.referrals.listAllPayoutsAsCsv(query, options)} />
      {isOpen && <NarrowDialog filter={filter} onChange={onChange} onClose={() => open(false)} />}
    </>
  );
}
