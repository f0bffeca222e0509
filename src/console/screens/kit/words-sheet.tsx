import { Arrow } from '../../../kit/arrow.tsx';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { Face } from '../../../kit/face.tsx';
import { Instant } from '../../../kit/instant.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { Pill } from '../../../kit/pill.tsx';
import { Progress } from '../../../kit/progress.tsx';
import { ShortId } from '../../../kit/short-id.tsx';
import type { Tone } from '../../../kit/tone.ts';
import styles from './kit-screen.module.css';
import { COPY, LONG_NAME, NOW, WORDS_OF_TONES } from './samples.ts';

const LATE = new Date('2026-11-26T09:30:00Z');
const SIZES = ['xxl', 'xl', 'l', 'm', 's'] as const;

/** Type, colours with their words, moments, ids, notices and progress. */
export function WordsSheet() {
  return (
    <>
      <Notice tone="debt" title="The books differ by $0.01" actions={<Button>Look at it</Button>}>
        Two transfers of 28 November do not add up to the balance of {LONG_NAME}.
      </Notice>
      <Notice tone="held" title="Numbers are complete until 13:58 UTC" />
      <Card title="Words" note="five sizes, one face">
        <div className={styles.sizes}>
          {SIZES.map((size) => (
            <span key={size} ref={(element) => element?.style.setProperty('font-size', `var(--size-${size})`)}>
              {size} · Earned 677.00 = 74.15 held + 75.85 free
            </span>
          ))}
        </div>
      </Card>
      <Card title="States" note="a colour repeats its word">
        <div className={styles.row}>
          {(Object.entries(WORDS_OF_TONES) as [Tone, string][]).map(([tone, word]) => (
            <Pill key={tone} tone={tone}>
              {word}
            </Pill>
          ))}
        </div>
        <div className={styles.row}>
          <Instant at={LATE} locale="en" zone="Europe/Berlin" />
          <Instant at={LATE} since={NOW} locale="en" zone="Europe/Berlin" />
          <Instant at={LATE} since={NOW} locale="de" zone="Europe/Berlin" />
          <ShortId id="3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e" {...COPY} />
          <ShortId id="3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e" {...COPY} href="#user" />
          <Face initials="AL" />
          <Face initials="GH" isLarge />
          <Arrow to="down" />
          <Arrow to="on" />
        </div>
      </Card>
      <Card title="Progress" note="for what takes longer than a second">
        <div className={styles.form}>
          <Progress label="Verifying the ledger" done={41_206} all={96_000} note="41,206 of 96,000 transfers" />
          <Progress label="Waiting for the file" />
        </div>
      </Card>
    </>
  );
}
