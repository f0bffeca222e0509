import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { countText } from '../../../kit/number-text.ts';
import type { Webhook } from '../../../sdk/typescript/sdk.ts';
import { watchDelivery } from '../../ask/webhooks.ts';
import { Asked } from '../../frame/asked.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useWords } from '../../frame/words.tsx';
import { attemptText } from './deliveries/attempt-text.ts';

/** For how long the page looks what becomes of something that was sent. */
const WATCHED_MS = 20_000;

export const watchedUntil = () => performance.now() + WATCHED_MS;

/** A test that was sent, and until when it is watched, by `performance.now()`. */
export interface Tested {
  eventId: string;
  until: number;
}

interface TestRunProps {
  webhook: Webhook;
  tested: Tested;
  /** Opens all that is known of it. */
  onShow(): void;
  onClose(): void;
}

/** What becomes of a test: on its way, taken, not taken, or still waiting for its turn. */
export function TestRun({ webhook, tested, onShow, onClose }: TestRunProps) {
  const query = useQuery(watchDelivery(webhook.webhookId, tested.eventId, tested.until));
  return (
    <div role="status">
      <Asked query={query} lines={1}>
        {({ delivery, at }) => {
          const last = delivery?.attempts.at(-1);
          if (last) return <Answered last={last} onShow={onShow} onClose={onClose} />;
          return at > tested.until ? <Slow webhook={webhook} isBusy={query.isFetching} onAgain={() => void query.refetch()} /> : <Going />;
        }}
      </Asked>
    </div>
  );
}

function Going() {
  const { webhook: said } = useLaterWords();
  return (
    <Notice tone="reserved" title={said.testGoing()}>
      <p>{said.testGoingWhy()}</p>
    </Notice>
  );
}

interface AnsweredProps extends Pick<TestRunProps, 'onShow' | 'onClose'> {
  last: Parameters<typeof attemptText>[0] & { ms: number };
}

function Answered({ last, onShow, onClose }: AnsweredProps) {
  const { words, locale } = useWords();
  const later = useLaterWords();
  const { webhook: said } = later;
  const isTaken = last.failure === null;
  const title = isTaken ? said.testDelivered({ status: String(last.status), ms: countText(last.ms, locale) }) : said.testFailed();
  const actions = (
    <>
      <Button onClick={onShow}>{said.show()}</Button>
      <Button look="quiet" onClick={onClose}>
        {words.frame.close()}
      </Button>
    </>
  );
  return (
    <Notice tone={isTaken ? 'free' : 'debt'} title={title} actions={actions}>
      {!isTaken && (
        <p>
          {attemptText(last, later)} · {said.testAgain()}
        </p>
      )}
    </Notice>
  );
}

function Slow({ webhook, isBusy, onAgain }: { webhook: Webhook; isBusy: boolean; onAgain(): void }) {
  const { locale } = useWords();
  const { webhook: said } = useLaterWords();
  const { lag } = webhook;
  // The test itself is one of those that are yet to be sent.
  const before = Math.max(lag - 1, 0);
  const again = (
    <Button isBusy={isBusy} onClick={onAgain}>
      {said.lookAgain()}
    </Button>
  );
  return (
    <Notice tone="held" title={said.testSlow()} actions={again}>
      <p>{said.testSlowWhy({ count: before, shown: countText(before, locale) })}</p>
    </Notice>
  );
}
