import { useState } from 'react';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { pointsText } from '../../../kit/number-text.ts';
import type { UserTier, UserTierDraft } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { TextField } from '../../controls/text-field.tsx';
import { readPoints } from '../../frame/typed-points.ts';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import { BadgeField } from './badge-field.tsx';
import { NeighboursView } from './neighbours.tsx';
import { TierEffect } from './tier-effect.tsx';
import { isBetween, neighboursOf, readLevel, type TierForm, tierFormOf } from './tier-form.ts';

interface TierDialogProps {
  /** The step that is changed; without one, a new one is added. */
  tier?: UserTier;
  ladder: readonly UserTier[];
  onClose(): void;
}

/** Only what differs from what the dialog was opened with is sent: somebody else may have changed the rest meanwhile. */
function differenceOf(tier: UserTier, { name, point, svg }: UserTierDraft) {
  const unless = <Value,>(value: Value, same: Value) => (value === same ? undefined : value);
  return { name: unless(name, tier.name), point: unless(point, tier.point), svg: unless(svg, tier.svg) };
}

/** Adds a step to the ladder, or changes one. */
export function TierDialog({ tier: now, ladder, onClose }: TierDialogProps) {
  const [tier] = useState(now);
  const { words, locale } = useWords();
  const said = words.userTiers;
  const [form, setForm] = useState(() => tierFormOf(tier, ladder, locale));
  const set = (change: Partial<TierForm>) => setForm({ ...form, ...change });
  const level = tier?.level ?? readLevel(form.level, locale);
  const point = readPoints(form.point, locale);
  const isTaken = !tier && ladder.some((each) => each.level === level);
  const neighbours = neighboursOf(ladder, level ?? 0);
  const isWrong = level !== undefined && point !== undefined && !isBetween(point, neighbours);
  const write = useWrite((draft: UserTierDraft, options) =>
    tier ? client.userTiers.updateUserTier(tier.level, differenceOf(tier, draft), options) : client.userTiers.addUserTier(draft, options),
  );
  const draft = level === undefined || point === undefined ? undefined : { level, name: form.name.trim(), point, svg: form.svg };
  const missing = !draft || draft.name === '' || draft.svg.trim() === '' || isTaken || isWrong;
  const isSame = tier && draft && Object.values(differenceOf(tier, draft)).every((value) => value === undefined);
  const between = said.between({
    below: neighbours.below ? pointsText(neighbours.below.point, locale) : '0',
    above: neighbours.above ? pointsText(neighbours.above.point, locale) : '∞',
  });
  return (
    <WriteDialog
      title={tier ? said.changeOf({ name: tier.name }) : said.addTitle()}
      action={tier ? words.frame.save() : said.publish()}
      write={write}
      input={missing || !draft ? said.missing() : isSame ? said.nothingChanged() : draft}
      onClose={onClose}
    >
      <div className={layout.fields}>
        {!tier && (
          <TextField
            label={said.level()}
            inputMode="numeric"
            mistake={isTaken ? said.taken() : level === undefined ? said.levelMistake() : undefined}
            value={form.level}
            onChange={(text) => set({ level: text })}
          />
        )}
        <TextField label={said.name()} maxLength={100} value={form.name} onChange={(text) => set({ name: text })} />
        <TextField
          label={said.points()}
          inputMode="decimal"
          mistake={isWrong ? between : point === undefined && form.point !== '' ? said.pointsMistake() : undefined}
          value={form.point}
          onChange={(text) => set({ point: text })}
        />
      </div>
      {level !== undefined && <NeighboursView neighbours={neighbours} name={form.name} point={point} isWrong={isWrong} />}
      {tier && point !== undefined && point !== tier.point && !isWrong && <TierEffect level={tier.level} point={point} />}
      {!tier && <p className={letters.hint}>{said.addWhy()}</p>}
      <BadgeField svg={form.svg} name={form.name} onChange={(svg) => set({ svg })} />
    </WriteDialog>
  );
}
