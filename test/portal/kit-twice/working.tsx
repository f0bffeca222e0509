/** What works: each tells `window.heard` of what it was told, in order. */
import { type FormEvent, Suspense, useRef, useState } from 'react';
import { Boundary } from '../../../src/kit/boundary.tsx';
import { Button } from '../../../src/kit/button.tsx';
import { CopyButton } from '../../../src/kit/copy-button.tsx';
import { laterScreen } from '../../../src/kit/later-screen.ts';
import { PartsBar } from '../../../src/kit/parts-bar.tsx';
import { Progress } from '../../../src/kit/progress.tsx';
import { Skeleton } from '../../../src/kit/states.tsx';
import { useCopied } from '../../../src/kit/use-copied.ts';
import { useFile } from '../../../src/kit/use-file.ts';
import { useKeptFocus } from '../../../src/kit/use-kept-focus.ts';
import { useSettled } from '../../../src/kit/use-settled.ts';

const hear = (what: string) => {
  const all = window as unknown as { heard?: string[] };
  all.heard = [...(all.heard ?? []), what];
};

export function Working() {
  return (
    <>
      <Pressed />
      <Typed />
      <Copied />
      <Gone />
      <Broken />
      <LaterCome />
      <Saved />
      <Growing />
    </>
  );
}

/** A form by its button, busy for as long as it is told to be. */
function Pressed() {
  const [isBusy, setBusy] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    hear('submitted');
  };
  return (
    <form onSubmit={submit}>
      <input aria-label="Of the form" />
      <Button type="submit" look="primary" isBusy={isBusy}>
        Send
      </Button>
      <Button because={isBusy ? 'It is under way.' : undefined} onClick={() => hear('pressed')}>
        Press
      </Button>
      <Button aria-pressed={isBusy} onClick={() => setBusy(!isBusy)}>
        Turn
      </Button>
    </form>
  );
}

/** What is typed, letter by letter, and as it is looked for. */
function Typed() {
  const [text, setText] = useState('');
  const settled = useSettled(text);
  return (
    <p>
      <input
        aria-label="Typed"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value.toUpperCase())}
        onFocus={() => hear('entered')}
        onBlur={() => hear('left')}
      />
      <output>{settled}</output>
    </p>
  );
}

function Copied() {
  const [isCopied, copy] = useCopied('the link', () => hear('refused'));
  return (
    <p>
      <CopyButton text="the id" label="Copy this id" copiedLabel="Copied" />
      <Button onClick={() => void copy()}>{isCopied ? 'Link copied' : 'Copy the link'}</Button>
    </p>
  );
}

/** A row that goes away under the focus. */
function Gone() {
  const page = useRef<HTMLElement>(null);
  const [rows, setRows] = useState(['one', 'two']);
  useKeptFocus(page);
  return (
    <section ref={page} tabIndex={-1} aria-label="Rows">
      {rows.map((row) => (
        <Button key={row} onClick={() => setRows(rows.filter((each) => each !== row))}>
          Remove {row}
        </Button>
      ))}
    </section>
  );
}

function Mistaken(): never {
  throw new Error('a mistake');
}

function Broken() {
  const [what, setWhat] = useState('whole');
  return (
    <div>
      <Boundary of={what} instead={(error) => <p role="alert">{(error as Error).message}</p>} onFail={() => hear('failed')}>
        {what === 'broken' ? <Mistaken /> : <p>{what}</p>}
      </Boundary>
      {['broken', 'mended'].map((next) => (
        <Button key={next} onClick={() => setWhat(next)}>
          Be {next}
        </Button>
      ))}
    </div>
  );
}

const LATER = laterScreen(() => import('./later.tsx'), 'Later');

function LaterCome() {
  const [isWanted, want] = useState(false);
  return (
    <div>
      <Button onClick={() => want(true)}>Let it come</Button>
      <Suspense fallback={<Skeleton label="It comes" lines={1} />}>{isWanted && <LATER.Component />}</Suspense>
    </div>
  );
}

/** A file that comes in parts, the second one when it is pressed for. */
function Saved() {
  const go = useRef<() => void>(undefined);
  async function* parts() {
    yield 'a;b\r\n';
    await new Promise<void>((resolve) => {
      go.current = resolve;
    });
    yield '1;2\r\n';
  }
  const { size, press } = useFile('table.csv', async () => parts());
  return (
    <p>
      <Button onClick={press}>{size === undefined ? 'Save the file' : `Stop at ${size}`}</Button>
      <Button onClick={() => go.current?.()}>Next part</Button>
    </p>
  );
}

/** Values that come and go. */
function Growing() {
  const [done, setDone] = useState<number | undefined>(1);
  return (
    <div>
      <Progress label="Grown" done={done} all={3} note={done === undefined ? undefined : String(done)} />
      <PartsBar
        label={`Parts of ${done ?? 0}`}
        parts={[
          { tone: 'free', micro: done ?? 0 },
          { tone: 'held', micro: 1 },
        ]}
      />
      <Button onClick={() => setDone(3)}>Grow</Button>
      <Button onClick={() => setDone(undefined)}>Forget</Button>
    </div>
  );
}
