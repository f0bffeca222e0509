import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import { Progress } from '../../../kit/progress.tsx';
import type { Replay } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { getReplay } from '../../ask/webhooks.ts';
import { Asked } from '../../frame/asked.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { Mistake } from '../../frame/mistake.tsx';
import { useMay } from '../../frame/office.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './webhook-screen.module.css';

interface ReplayCardProps {
  webhookId: string;
  replayId: string;
}

/** The replay that runs, with how far it is; or the last one, with what it came to. */
export function ReplayCard({ webhookId, replayId }: ReplayCardProps) {
  const query = useQuery(getReplay(webhookId, replayId));
  return (
    <Card>
      <Asked query={query} lines={1}>
        {(replay) => (replay.state === 'running' ? <Running webhookId={webhookId} replay={replay} /> : <Ended replay={replay} />)}
      </Asked>
    </Card>
  );
}

/** How much of it was looked at and sent, in words. */
function useNote({ done, events, sent }: Replay): string {
  const { locale } = useWords();
  const { webhook: said } = useLaterWords();
  return said.replayNote({ done: countText(done, locale), all: countText(events, locale), sent: countText(sent, locale) });
}

function Running({ webhookId, replay }: { webhookId: string; replay: Replay }) {
  const { webhook: said } = useLaterWords();
  const may = useMay();
  const note = useNote(replay);
  const write = useWrite(({ id }: { id: string }, options) => client.webhooks.cancelReplay(webhookId, id, options));
  return (
    <div className={styles.replay}>
      <div className={layout.lines}>
        <Progress label={said.replayRuns()} done={replay.done} all={Math.max(replay.events, 1)} />
        <p className={letters.hint}>{note}</p>
      </div>
      {may('cancelReplay') && (
        <Button isBusy={write.isBusy} onClick={() => void write.run({ id: replay.replayId })}>
          {said.replayCancel()}
        </Button>
      )}
      {write.error && <Mistake error={write.error} />}
    </div>
  );
}

function Ended({ replay }: { replay: Replay }) {
  const { webhook: said } = useLaterWords();
  const note = useNote(replay);
  return (
    <p>
      <strong>{replay.state === 'cancelled' ? said.replayCancelled() : said.replayDone()}</strong>{' '}
      <span className={letters.soft}>
        {note} · <When at={replay.endedAt ?? replay.createdAt} /> · {said.replayBy({ operator: replay.askedBy })}
      </span>
    </p>
  );
}
