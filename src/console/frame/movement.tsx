import type { Column } from '../../kit/column.ts';
import { countText } from '../../kit/number-text.ts';
import type { Transfer } from '../../sdk/typescript/sdk.ts';
import { AccountPill } from './account.tsx';
import { Amount } from './amount.tsx';
import { When } from './when.tsx';
import type { Spoken } from './words.tsx';

/** The columns of movements of money, for a page that shows those of one thing. */
export function movementColumns<Row extends Transfer>({ words, locale }: Spoken): Column<Row>[] {
  const { movements } = words;
  return [
    { key: 'when', label: movements.when(), cell: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'what', label: movements.what(), cell: ({ kind }) => movements[kind]() },
    {
      key: 'fromTo',
      label: movements.fromTo(),
      cell: ({ debit, credit }) => (
        <span>
          <AccountPill account={debit} /> → <AccountPill account={credit} />
        </span>
      ),
    },
    { key: 'number', label: movements.number(), isNumber: true, cell: ({ seq }) => countText(seq, locale) },
    { key: 'amount', label: movements.amount(), isNumber: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
  ];
}
