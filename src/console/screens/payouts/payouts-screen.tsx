import { useQuery } from '@tanstack/react-query';
import { countText } from '../../../kit/number-text.ts';
import { Tile, Tiles } from '../../../kit/tile.tsx';
import type { PayoutStatus, PayoutStatusTotals } from '../../../sdk/typescript/sdk.ts';
import { listAllPayouts } from '../../ask/payouts.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { Printed } from '../../frame/printed.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { useWords } from '../../frame/words.tsx';
import { PayoutsDesk } from './payouts-desk.tsx';
import { ANY, filterTexts, NAMES, queryOf, statusOf } from './payouts-filter.ts';
import { PayoutsToolbar } from './payouts-toolbar.tsx';

/** The money that users have asked for: what waits, what is on its way, and what became of the rest. */
export function PayoutsScreen() {
  const { words } = useWords();
  const [filter, change] = useFilter(NAMES);
  const moneyText = useMoneyText();
  const query = useQuery(listAllPayouts(queryOf(filter)));
  const { after: _, ...list } = filter;
  return (
    <Screen title={words.nav.payouts()} actions={<PayoutsToolbar filter={filter} onChange={change} />}>
      <Printed parts={filterTexts(filter, words, moneyText)} />
      <Asked query={query} lines={8}>
        {(report) => (
          <>
            <StatusTiles
              totals={report.byStatus ?? []}
              chosen={statusOf(filter)}
              onChoose={(status) => change({ status: status ?? ANY, sort: undefined })}
            />
            <PayoutsDesk key={JSON.stringify(list)} report={report} filter={filter} onChange={change} />
          </>
        )}
      </Asked>
    </Screen>
  );
}

interface StatusTilesProps {
  totals: readonly PayoutStatusTotals[];
  chosen: PayoutStatus | undefined;
  onChoose(status: PayoutStatus | undefined): void;
}

/** How many payouts there are in each status and what they amount to; pressed, the list shows these, and pressed again, all. */
function StatusTiles({ totals, chosen, onChoose }: StatusTilesProps) {
  const { words, locale } = useWords();
  return (
    <Tiles label={words.payouts.statuses()}>
      {totals.map(({ status, count, amountMicro }) => (
        <Tile
          key={status}
          label={words.payouts[status]()}
          count={countText(count, locale)}
          sum={<Amount micro={amountMicro} />}
          isOn={chosen === status}
          onPress={() => onChoose(chosen === status ? undefined : status)}
        />
      ))}
    </Tiles>
  );
}
