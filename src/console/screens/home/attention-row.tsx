import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Arrow } from '../../../kit/arrow.tsx';
import { agoText } from '../../../kit/instant-text.ts';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import tones from '../../../kit/tone.module.css';
import type { Webhook } from '../../../sdk/typescript/sdk.ts';
import { again } from '../../ask/asking.ts';
import { listWebhooks } from '../../ask/webhooks.ts';
import { Asked } from '../../frame/asked.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './attention.module.css';

/** How often it is looked whether something needs somebody. */
export const EVERY_MS = 60_000;

interface AttentionRowProps {
  tone: 'held' | 'debt' | 'free';
  /** Where it is dealt with; nowhere on these pages, for what is mended at the server. */
  href?: string;
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** One thing that needs somebody, or the word that nothing does. The dot repeats what the words say. */
export function AttentionRow({ tone, href, note, aside, children }: AttentionRowProps) {
  const content = (
    <>
      <span className={`${styles.dot} ${tones[tone]}`} aria-hidden="true" />
      <span className={letters.breaks}>
        <span className={styles.what}>{children}</span>
        {note && <span className={styles.note}> · {note}</span>}
      </span>
      {aside && <span className={styles.aside}>{aside}</span>}
      {href && (
        <span className={styles.on}>
          <Arrow to="on" />
        </span>
      )}
    </>
  );
  if (!href) return <div className={styles.line}>{content}</div>;
  return (
    <Link href={href} className={`${styles.line} ${styles.link}`}>
      {content}
    </Link>
  );
}

/** What is asked for a line: the line alone once it is there, which may be none. */
export function Line<Data>({ query, children }: { query: UseQueryResult<Data>; children(data: Data): ReactNode }) {
  if (query.data !== undefined && !query.isError) return children(query.data);
  return (
    <div className={`${layout.inset} ${styles.asked}`}>
      <Asked query={query} lines={1}>
        {children}
      </Asked>
    </div>
  );
}

/** Those that take nothing, and those that are sent nothing; where it is one, the line leads to it. */
export function WebhookRows() {
  const { words, locale } = useWords();
  const { home } = words;
  const query = useQuery({ ...listWebhooks(), refetchInterval: again(EVERY_MS) });
  const placeOf = (those: readonly Webhook[]) => (those.length === 1 ? `/webhooks/${those[0]?.webhookId}` : '/webhooks');
  return (
    <Line query={query}>
      {({ items }) => {
        const off = items.filter(({ state }) => state === 'disabled');
        const failing = items.filter(({ state, failingSince }) => state === 'enabled' && failingSince);
        const [since] = failing.flatMap(({ failingSince }) => failingSince ?? []).toSorted();
        return (
          <>
            {since && (
              <AttentionRow
                tone="debt"
                href={placeOf(failing)}
                note={home.webhooksFailing({ ago: agoText(new Date(since), new Date(), { locale }) })}
              >
                {home.webhooksFail({ count: failing.length })}
              </AttentionRow>
            )}
            {off.length > 0 && (
              <AttentionRow tone="held" href={placeOf(off)} note={home.webhooksOffWhy()}>
                {home.webhooksOff({ count: off.length })}
              </AttentionRow>
            )}
          </>
        );
      }}
    </Line>
  );
}
