import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import layout from '../../../../kit/layout.module.css';
import letters from '../../../../kit/letters.module.css';
import { rateText } from '../../../../kit/number-text.ts';
import type { UserRecord } from '../../../../sdk/typescript/sdk.ts';
import { client } from '../../../ask/client.ts';
import { getProgramme } from '../../../ask/programme.ts';
import { keepUserRecord } from '../../../ask/users.ts';
import { Select } from '../../../controls/select.tsx';
import { TextField } from '../../../controls/text-field.tsx';
import { Asked } from '../../../frame/asked.tsx';
import { useWrite } from '../../../frame/use-write.ts';
import { useWords } from '../../../frame/words.tsx';
import { WriteDialog } from '../../../frame/write-dialog.tsx';
import styles from './acts.module.css';

/** How long a note can be, so that the whole body stays within what is taken. */
const NOTE_MAX = 1000;

/** Sets the tier of a user: which rate it had, which it gets, and why. */
export function TierDialog({ user, onClose }: { user: UserRecord; onClose(): void }) {
  const { words, locale } = useWords();
  const programme = useQuery(getProgramme());
  const [tier, setTier] = useState(user.tier);
  const [note, setNote] = useState('');
  const queries = useQueryClient();
  const write = useWrite(async (body: { tier: number; note?: string }, options) => {
    const answer = await client.users.setUserTier(user.userId, body, options);
    const now = programme.data?.tiers.find((each) => each.tier === answer.newTier);
    if (now) keepUserRecord(queries, user.userId, { tier: now.tier, tierLabel: now.label, rateBps: now.rateBps });
    return answer;
  });
  const text = note.trim();
  const input = tier === user.tier ? words.user.tierSame() : { tier, note: text || undefined };
  const named = (label: string, bps: number) => words.user.tierRate({ tier: label, rate: rateText(bps, locale) });
  return (
    <WriteDialog
      title={words.user.tierTitle({ name: user.displayName })}
      action={words.user.tierAct()}
      write={write}
      input={input}
      onClose={onClose}
    >
      <div className={layout.parts}>
        <Asked query={programme} lines={2}>
          {({ tiers }) => {
            const chosen = tiers.find((each) => each.tier === tier);
            return (
              <>
                <Select
                  label={words.user.tier()}
                  options={tiers.map((each) => ({ id: String(each.tier), label: named(each.label, each.rateBps) }))}
                  chosen={String(tier)}
                  onChoose={(id) => setTier(Number(id))}
                />
                <p className={styles.change} aria-live="polite">
                  <span>{named(user.tierLabel, user.rateBps)}</span>
                  {chosen && tier !== user.tier && (
                    <>
                      <span aria-hidden="true">→</span>
                      <strong>{named(chosen.label, chosen.rateBps)}</strong>
                    </>
                  )}
                </p>
              </>
            );
          }}
        </Asked>
        <TextField label={words.frame.noteOptional()} hint={words.user.tierNote()} value={note} onChange={setNote} maxLength={NOTE_MAX} />
        <p className={letters.soft}>{words.user.tierKeeps()}</p>
      </div>
    </WriteDialog>
  );
}
