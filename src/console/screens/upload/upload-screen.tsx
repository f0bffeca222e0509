import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { CodeBlock } from '../../../kit/code-block.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { saveFile } from '../../../kit/save-file.ts';
import { FileDrop } from '../../controls/file-drop.tsx';
import { Select } from '../../controls/select.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { FACTS, KINDS, type Kind } from './kinds.ts';
import { MappedFile } from './mapped-file.tsx';
import { readSource, type Source } from './read-source.ts';
import styles from './upload-screen.module.css';

const NAMES = ['what'] as const;

/** Brings in from a file what was kept elsewhere: what it is, which column is what, a check, and then slice by slice. */
export function UploadScreen() {
  const { words } = useWords();
  const later = useLaterWords();
  const may = useMay();
  const [{ what }, change] = useFilter(NAMES);
  const [source, setSource] = useState<Source>();
  const kinds = KINDS.filter((kind) => may(FACTS[kind].operation));
  const kind = kinds.find((each) => each === what) ?? kinds[0] ?? 'users';
  const options = kinds.map((id) => ({ id, label: later.upload[id]() }));
  return (
    <Screen title={words.nav.upload()}>
      <p className={styles.intro}>{later.upload.intro()}</p>
      <Card title={later.upload.file()} actions={source && <Button onClick={() => setSource(undefined)}>{later.upload.other()}</Button>}>
        <div className={styles.source}>
          <div className={layout.lines}>
            <Select label={later.upload.what()} options={options} chosen={kind} onChoose={(id) => change({ what: id })} />
            <p className={letters.hint}>{later.upload[`${kind}Why`]()}</p>
          </div>
          {source ? <Chosen source={source} /> : <Choice kind={kind} onChoose={setSource} />}
        </div>
      </Card>
      {source && <MappedFile key={`${kind} ${source.key}`} kind={kind} source={source} />}
    </Screen>
  );
}

function Chosen({ source }: { source: Source }) {
  const later = useLaterWords();
  return <p className={styles.chosen}>{later.upload.rowsIn({ count: source.rows.length, name: source.name })}</p>;
}

/** Where a file is chosen, and what one looks like. */
function Choice({ kind, onChoose }: { kind: Kind; onChoose(source: Source): void }) {
  const later = useLaterWords();
  const [mistake, setMistake] = useState<'notText' | 'nothingIn' | 'tooLarge'>();
  const { example } = FACTS[kind];
  const read = async (file: File) => {
    const source = await readSource(file);
    if (typeof source === 'string') setMistake(source);
    else onChoose(source);
  };
  return (
    <div className={layout.lines}>
      <FileDrop label={later.upload.choose()} accepts={['.csv', 'text/csv', '.tsv', '.txt']} onFile={(file) => void read(file)}>
        {later.upload.drop()}
      </FileDrop>
      {mistake && (
        <p role="alert" className={letters.mistake}>
          {later.upload[mistake]()}
        </p>
      )}
      <div className={`${letters.hint} ${styles.looks}`}>
        <p>{later.upload.looks()}</p>
        <Button look="quiet" onClick={() => saveFile(`${kind}.csv`, [example])}>
          {later.upload.example()}
        </Button>
      </div>
      <CodeBlock>{example}</CodeBlock>
    </div>
  );
}
