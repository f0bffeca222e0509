/** Every element of the kit that the portal shows, in every state that it shows it in. */
import { Arrow } from '../../../src/kit/arrow.tsx';
import { Button, buttonClass } from '../../../src/kit/button.tsx';
import { Card } from '../../../src/kit/card.tsx';
import { CopyButton } from '../../../src/kit/copy-button.tsx';
import { DataTable } from '../../../src/kit/data-table.tsx';
import { Instant } from '../../../src/kit/instant.tsx';
import { Money } from '../../../src/kit/money.tsx';
import { Notice } from '../../../src/kit/notice.tsx';
import { PartsBar } from '../../../src/kit/parts-bar.tsx';
import { Pill } from '../../../src/kit/pill.tsx';
import { Progress } from '../../../src/kit/progress.tsx';
import { QrCode } from '../../../src/kit/qr-code.tsx';
import { ShortCode } from '../../../src/kit/short-code.tsx';
import { Stale } from '../../../src/kit/stale.tsx';
import { Empty, Failed, Skeleton } from '../../../src/kit/states.tsx';

const ID = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const AT = new Date('2026-11-16T09:30:00Z');
const LONG = 'Somebody whose name is longer than the line in which it has to stand & <b>bold</b>';
const STYLE = { locale: 'en', timeZone: 'UTC' } as const;

interface Row {
  id: string;
  micro: number;
}
const ROWS: readonly Row[] = [
  { id: 'one', micro: 1 },
  { id: 'two', micro: 9_007_199_254_740_991 },
];

export function Shown() {
  return (
    <>
      <Card title="Words" note="in English" actions={<a href="#all">All</a>}>
        {(['plain', 'held', 'free', 'reserved', 'out', 'debt'] as const).map((tone) => (
          <Pill key={tone} tone={tone}>
            {tone} {1} {null}
          </Pill>
        ))}
        <ShortCode id={ID} /> <ShortCode id={ID} head={4} tail={4} />
        <Instant at={AT} {...STYLE} /> <Instant at={AT} since={new Date('2026-11-18T09:30:00Z')} {...STYLE} />
        <Money micro={-12_345_678} currency="USD" locale="en" /> <Money micro={0} currency="JPY" locale="de" />
        <Arrow to="on" />
        <Arrow to="down" />
        {LONG}
      </Card>
      <Card isFlush>
        <PartsBar
          label="Where it is"
          parts={[
            { tone: 'free', micro: 3 },
            { tone: 'held', micro: 0 },
            { tone: 'out', micro: 1 },
          ]}
        />
        <Progress label="On the way" done={3} all={10} note="3 of 10" />
        <Progress label="Nobody knows how far" />
        <QrCode text="https://app.example.org/r/ada" label="The link as a code" />
      </Card>
      <a className={buttonClass('primary')} href="#there">
        There
      </a>
      <Button look="danger" because="Something is missing.">
        Off
      </Button>
      <Button isBusy>Under way</Button>
      <CopyButton text={ID} label="Copy the id" copiedLabel="Copied" />
      <Notice tone="held" title="Look" actions={<Button look="quiet">Do it</Button>}>
        <p>{LONG}</p>
      </Notice>
      <Notice tone="debt" title="Only this" />
      <Stale isStale>
        <Table />
      </Stale>
      <Table narrow="scrolls" />
      <Skeleton label="Loading" lines={3} />
      <Empty title="Nothing yet" actions={<Button>Begin</Button>}>
        It appears <strong>here</strong>.
      </Empty>
      <Failed
        message="It failed"
        fix="Try again."
        requestId="req_9f3c1a8e2b6d4f10"
        requestLabel="Request"
        copyLabel="Copy the number"
        copiedLabel="Copied"
        actions={<Button>Try again</Button>}
      />
    </>
  );
}

function Table({ narrow }: { narrow?: 'scrolls' }) {
  return (
    <DataTable
      label="Amounts"
      columns={[
        { key: 'id', label: 'Which', cell: ({ id }: Row) => id },
        { key: 'micro', label: 'How much', isNumber: true, cell: ({ micro }: Row) => <Money micro={micro} currency="USD" locale="en" /> },
      ]}
      rows={ROWS}
      keyOf={({ id }) => id}
      totals={{ id: 'All', micro: 2 }}
      narrow={narrow}
    />
  );
}
