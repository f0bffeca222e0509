import { Card } from '../../../kit/card.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import { useLaterWords } from '../../frame/later-words.ts';
import { useMay } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import type { Checked, RowMistake } from './check-rows.ts';
import type { FieldName, Kind } from './kinds.ts';
import { PreviewCard } from './preview-card.tsx';
import styles from './upload-screen.module.css';

/** How many mistakes are shown: whoever has more has made one many times. */
const SHOWN = 100;

interface CheckCardProps {
  kind: Kind;
  checked: Checked;
  /** Tells these rows from others. */
  name: string;
  /** What no column is named for yet. */
  unmapped: FieldName | undefined;
}

/** How many rows can be sent, what is wrong with the others, and what the server would make of those. */
export function CheckCard({ kind, checked, name, unmapped }: CheckCardProps) {
  const { locale } = useWords();
  const may = useMay();
  const { upload: said, uploadFields } = useLaterWords();
  const { items, mistakes } = checked;
  if (unmapped)
    return (
      <Card title={said.check()}>
        <p role="status">{said.unmapped({ field: uploadFields[unmapped]() })}</p>
      </Card>
    );
  const count = { count: countText(SHOWN, locale), all: countText(mistakes.length, locale) };
  return (
    <>
      <Card title={said.check()}>
        <dl className={styles.counts}>
          <Count count={items.length + mistakes.length} name={said.all()} />
          <Count count={items.length} name={said.ready()} />
          <Count count={mistakes.length} name={said.mistaken()} isBad />
        </dl>
        <p className={letters.hint} role="status">
          {mistakes.length > 0 ? said.leftOut() : said.noMistakes()}
        </p>
      </Card>
      {mistakes.length > 0 && (
        <Card title={said.mistakes()} note={mistakes.length > SHOWN ? said.firstMistakes(count) : undefined} isFlush>
          <Mistakes mistakes={mistakes.slice(0, SHOWN)} />
        </Card>
      )}
      {kind === 'events' && items.length > 0 && may('previewBillingEvents') && <PreviewCard items={items} name={name} />}
    </>
  );
}

function Mistakes({ mistakes }: { mistakes: readonly RowMistake[] }) {
  const { locale } = useWords();
  const { upload: said, uploadFields, uploadMistakes } = useLaterWords();
  const columns: readonly Column<RowMistake>[] = [
    { key: 'line', label: said.line(), isNumber: true, cell: ({ line }) => countText(line, locale) },
    { key: 'field', label: said.field(), cell: ({ field }) => field && uploadFields[field]() },
    { key: 'text', label: said.value(), cell: ({ text }) => text && <code className={letters.breaks}>{text.slice(0, 120)}</code> },
    { key: 'code', label: said.mistake(), cell: ({ code }) => uploadMistakes[code]() },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keys, too
    <section className={styles.mistakes} aria-label={said.mistakes()} tabIndex={0}>
      <DataTable label={said.mistakes()} columns={columns} rows={mistakes} keyOf={({ line }) => String(line)} />
    </section>
  );
}

/** A number of rows, and what they are. */
function Count({ count, name, isBad = false }: { count: number; name: string; isBad?: boolean }) {
  const { locale } = useWords();
  return (
    <div className={isBad && count > 0 ? `${styles.count} ${styles.bad}` : styles.count}>
      <dt>{name}</dt>
      <dd>{countText(count, locale)}</dd>
    </div>
  );
}
