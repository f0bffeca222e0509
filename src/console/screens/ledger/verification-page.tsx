import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import { countText } from '../../../kit/number-text.ts';
import { Progress } from '../../../kit/progress.tsx';
import { Empty } from '../../../kit/states.tsx';
import type { VerificationRun } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { listVerifications } from '../../ask/ledger.ts';
import { Asked } from '../../frame/asked.tsx';
import { FirstCall } from '../../frame/first-call.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { useMay } from '../../frame/office.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { DifferenceTable, RunTable, StatusPill } from './runs.tsx';
import own from './verification-page.module.css';

/** Whether everything that is kept about money agrees with the transfers it came from: the last answer or another one, and how to ask again. */
export function VerificationPage({ run }: { run: string | undefined }) {
  const query = useQuery(listVerifications());
  return (
    <Asked query={query} lines={8}>
      {({ items }) => <Runs runs={items} open={run} />}
    </Asked>
  );
}

function Runs({ runs, open }: { runs: readonly VerificationRun[]; open: string | undefined }) {
  const { words } = useWords();
  const { ledger } = words;
  const running = runs.find(({ status }) => status === 'running');
  const ended = runs.filter(({ status }) => status !== 'running');
  const shown = ended.find(({ id }) => id === open) ?? ended[0];
  return (
    <div className={layout.parts}>
      <Card title={ledger.proof()} note={ledger.proofNote()} actions={<Start isRunning={running !== undefined} />}>
        {running && <Running run={running} />}
        {shown && <Ended run={shown} />}
        {!running && !shown && <Never />}
      </Card>
      {shown && shown.differences.length > 0 && <DifferenceTable run={shown} />}
      {runs.length > 0 && <RunTable runs={runs} />}
    </div>
  );
}

/** Begins one, for whoever may. One runs at a time. */
function Start({ isRunning }: { isRunning: boolean }) {
  const { words } = useWords();
  const may = useMay();
  const write = useWrite((_: undefined, options) => client.ledger.startVerification(options));
  if (!may('startVerification')) return null;
  return (
    <>
      <Button
        look="primary"
        isBusy={write.isBusy}
        because={isRunning ? words.ledger.runs() : undefined}
        onClick={() => void write.run(undefined)}
      >
        {words.ledger.start()}
      </Button>
      {write.error && <Mistake error={write.error} />}
    </>
  );
}

function Running({ run }: { run: VerificationRun }) {
  const { words, locale } = useWords();
  const { ledger } = words;
  const [users, transfers] = [run.users, run.transfers].map((count) => countText(count, locale)) as [string, string];
  return (
    <div className={own.running}>
      <Progress
        label={ledger.verifying({ percent: countText(run.progress, locale) })}
        done={run.progress}
        all={100}
        note={ledger.soFar({ users, transfers })}
      />
    </div>
  );
}

function Ended({ run }: { run: VerificationRun }) {
  const { words, locale } = useWords();
  const { ledger } = words;
  const facts = [
    [ledger.result(), <StatusPill key="result" run={run} />],
    [ledger.ended(), <When key="ended" at={run.endedAt ?? run.movedAt} />],
    [ledger.users(), countText(run.users, locale)],
    [ledger.transfers(), countText(run.transfers, locale)],
    [ledger.differences(), countText(run.differencesTotal, locale)],
  ] as const;
  return (
    <dl className={own.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Never() {
  const { words } = useWords();
  return (
    <Empty title={words.ledger.never()} actions={<FirstCall calls={[{ method: 'POST', path: '/v1/admin/ledger/verifications' }]} />}>
      {words.ledger.neverWhy()}
    </Empty>
  );
}
