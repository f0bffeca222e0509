import letters from '../../kit/letters.module.css';
import { Pill } from '../../kit/pill.tsx';
import type { Tone } from '../../kit/tone.ts';
import type { Webhook } from '../../sdk/typescript/sdk.ts';
import { useLaterWords } from './later-words.ts';
import styles from './webhook-pill.module.css';
import { When } from './when.tsx';

type Standing = 'sending' | 'failing' | 'disabled';

/** Whether a webhook is sent anything, and whether it takes it. */
export function standingOf({ state, failingSince }: Pick<Webhook, 'state' | 'failingSince'>): Standing {
  if (state === 'disabled') return 'disabled';
  return failingSince === null ? 'sending' : 'failing';
}

const toneOf = (webhook: Pick<Webhook, 'state' | 'stateReason' | 'failingSince'>): Tone => {
  const standing = standingOf(webhook);
  if (standing === 'disabled') return webhook.stateReason === 'operator' ? 'plain' : 'debt';
  return standing === 'failing' ? 'debt' : 'free';
};

/** How a webhook stands, in a word; with `isLong`, since when it fails. */
export function WebhookPill({ webhook, isLong = false }: { webhook: Webhook; isLong?: boolean }) {
  const { webhooks: said } = useLaterWords();
  const standing = standingOf(webhook);
  return (
    <span className={isLong ? styles.long : undefined}>
      <span>
        <Pill tone={toneOf(webhook)}>{said[standing]()}</Pill>
      </span>
      {isLong && standing === 'failing' && webhook.failingSince && (
        <span className={letters.hint}>
          {said.since()} <When at={webhook.failingSince} />
        </span>
      )}
    </span>
  );
}
