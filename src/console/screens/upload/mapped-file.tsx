import { useMemo, useState } from 'react';
import { Card } from '../../../kit/card.tsx';
import { Select } from '../../controls/select.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useOffice } from '../../frame/office.tsx';
import { CheckCard } from './check-card.tsx';
import { type Checked, checkRows, guessMapping, type Mapping, type RowMistake } from './check-rows.ts';
import { FACTS, type Field, type Kind } from './kinds.ts';
import styles from './mapped-file.module.css';
import type { Source } from './read-source.ts';
import type { Reading } from './read-value.ts';
import { RunCard } from './run-card.tsx';

type Unit = Reading['unit'];
const NONE = '-';
const SAMPLES = 3;

/** A file and what its columns are; from that follow the check and the upload. */
export function MappedFile({ kind, source }: { kind: Kind; source: Source }) {
  const later = useLaterWords();
  const { deployment } = useOffice();
  const { currency } = deployment;
  const [mapping, map] = useState<Mapping>(() => guessMapping(kind, source.header));
  const [unit, setUnit] = useState<Unit>(() =>
    /micro/i.test(source.header[guessMapping(kind, source.header).amount_micro ?? -1] ?? '') ? 'micro' : 'units',
  );
  const { fields } = FACTS[kind];
  const unmapped = fields.find(({ name, isNeeded }) => isNeeded && mapping[name] === undefined);
  const checked = useMemo((): Checked => {
    if (unmapped) return { items: [], mistakes: [] };
    const reading = { unit, currency, now: Date.now(), width: source.header.length };
    const { items, mistakes } = checkRows(kind, source.rows, mapping, reading);
    const open: RowMistake[] = source.openAt === undefined ? [] : [{ line: source.openAt, text: '', code: 'quote' }];
    return { items, mistakes: [...mistakes, ...open] };
  }, [kind, source, mapping, unit, currency, unmapped]);
  const key = `${source.key} ${unit} ${JSON.stringify(mapping)}`;
  return (
    <>
      <Card title={later.upload.columns()} note={later.upload.columnsNote()}>
        <ul>
          {fields.map((field) => (
            <Column
              key={field.name}
              field={field}
              source={source}
              column={mapping[field.name]}
              onChoose={(column) => map({ ...mapping, [field.name]: column })}
            />
          ))}
        </ul>
        {mapping.amount_micro !== undefined && (
          <div className={styles.unit}>
            <Select
              label={later.upload.unit()}
              options={[
                { id: 'units', label: later.upload.units({ currency }) },
                { id: 'micro', label: later.upload.micro() },
              ]}
              chosen={unit}
              onChoose={(id) => setUnit(id as Unit)}
            />
          </div>
        )}
      </Card>
      <CheckCard kind={kind} checked={checked} name={key} unmapped={unmapped?.name} />
      {!unmapped && <RunCard key={key} kind={kind} checked={checked} fileName={source.name} />}
    </>
  );
}

interface ColumnProps {
  field: Field;
  source: Source;
  column: number | undefined;
  onChoose(column: number | undefined): void;
}

/** A property, the column that has it, and what stands there first. */
function Column({ field, source, column, onChoose }: ColumnProps) {
  const later = useLaterWords();
  const name = later.uploadFields[field.name]();
  const columns = source.header.map((text, at) => ({ id: String(at), label: text || `${at + 1}` }));
  const samples = column === undefined ? [] : source.rows.slice(0, SAMPLES).flatMap(({ cells }) => cells[column] || []);
  return (
    <li className={styles.column}>
      <span className={styles.field}>
        {name}
        {field.isNeeded && <span className={styles.soft}>{later.upload.needed()}</span>}
      </span>
      <Select
        label={later.upload.columnOf({ field: name })}
        isBare
        options={[{ id: NONE, label: later.upload.notIn() }, ...columns]}
        chosen={column === undefined ? NONE : String(column)}
        onChoose={(id) => onChoose(id === NONE ? undefined : Number(id))}
      />
      <span className={styles.samples}>{samples.join(' · ')}</span>
    </li>
  );
}
