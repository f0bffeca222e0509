import { useState } from 'react';
import { Card } from '../../../kit/card.tsx';
import { SparkLine } from '../../../kit/charts/spark-line.tsx';
import { Figure, Figures } from '../../../kit/figure.tsx';
import { Money } from '../../../kit/money.tsx';
import { Tile, Tiles } from '../../../kit/tile.tsx';
import styles from './kit-screen.module.css';
import { MONTH, STYLE } from './samples.ts';

const AMOUNTS: readonly [micro: bigint, currency: string, locale: string][] = [
  [1_250_000n, 'USD', 'en'],
  [-412_080_000n, 'USD', 'en'],
  [1n, 'EUR', 'de'],
  [1_500_000_000n, 'JPY', 'en'],
  [1_234_567_891n, 'KWD', 'en'],
  [9_007_199_254_740_991n, 'EUR', 'de'],
];
const STATES = ['Requested', 'Processing', 'Sent', 'Failed', 'Returned'];
const COURSE = MONTH.map(({ above }) => above);

/** Amounts, numbers that lead to their rows, and filters that say what they leave. */
export function MoneySheet() {
  const [on, turnOn] = useState('Requested');
  return (
    <>
      <Card title="Money" note="exact, whatever the currency and the language">
        <div className={styles.row}>
          {AMOUNTS.map(([micro, currency, locale]) => (
            <Money key={`${micro}${currency}`} micro={micro} currency={currency} locale={locale} />
          ))}
          <Money micro={5_000_000n} {...STYLE} isSigned />
        </div>
      </Card>
      <Figures label="Numbers">
        <Figure label="Clicks" value="18,402" change={{ text: '+12 %', is: 'good' }} line={<SparkLine values={COURSE} />} href="#clicks" />
        <Figure label="Conversion" value="21.0 %" change={{ text: '+2.3 pt', is: 'good' }} href="#conversion" />
        <Figure label="Reversed" value={<Money micro={412_080_000n} {...STYLE} />} change={{ text: '+4 %', is: 'bad' }} href="#reversed" />
        <Figure label="Owed now" value={<Money micro={9_007_199_254_740_991n} {...STYLE} />} note="74 % held" href="#owed" />
      </Figures>
      <Tiles label="State of the payout">
        {STATES.map((state, index) => (
          <Tile
            key={state}
            label={state}
            count={String(9 * index)}
            sum={<Money micro={1_284_500_000n * BigInt(index)} {...STYLE} />}
            isOn={on === state}
            onPress={() => turnOn(state)}
          />
        ))}
      </Tiles>
    </>
  );
}
