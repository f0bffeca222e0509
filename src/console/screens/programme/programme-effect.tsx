import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import { DataTable } from '../../../kit/data-table.tsx';
import layout from '../../../kit/layout.module.css';
import { Notice } from '../../../kit/notice.tsx';
import { countText } from '../../../kit/number-text.ts';
import type { ProgrammeChange, ProgrammePreview, ProgrammeReplay } from '../../../sdk/typescript/sdk.ts';
import { previewProgramme } from '../../ask/programme.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './programme.module.css';

/** What a draft would do: whom it reaches, how much money it would have moved, and why the server would refuse it. */
export function ProgrammeEffect({ draft, isChanged }: { draft: ProgrammeChange; isChanged: boolean }) {
  const { words } = useWords();
  const query = useQuery(previewProgramme(draft));
  return (
    <Card title={isChanged ? words.programme.effect() : words.programme.now()} note={isChanged ? words.programme.lastDays() : undefined}>
      <Asked query={query} lines={6}>
        {(preview) => (
          <div className={layout.parts} aria-live="polite" aria-busy={query.isFetching}>
            <Refusal preview={preview} draft={draft} />
            {isChanged && (preview.replay ? <Money replay={preview.replay} /> : !preview.refusal && <p>{words.programme.noReplay()}</p>)}
            <Users preview={preview} draft={draft} />
          </div>
        )}
      </Asked>
    </Card>
  );
}

interface PreviewProps {
  preview: ProgrammePreview;
  draft: ProgrammeChange;
}

/** The tiers that users hold and the draft has not. */
const lostTiers = ({ preview, draft }: PreviewProps) =>
  preview.users.filter(({ tier, count }) => count > 0 && !draft.tiers.some((kept) => kept.tier === tier));

function Refusal({ preview, draft }: PreviewProps) {
  const { words, locale } = useWords();
  const said = words.programme;
  if (!preview.refusal) return null;
  if (preview.refusal.error !== 'tier_in_use')
    return (
      <Notice tone="debt" title={said.refused()}>
        {preview.refusal.message}
      </Notice>
    );
  return (
    <Notice tone="debt" title={words.refusals.tier_in_use()}>
      <p>{said.tierInUse()}</p>
      {lostTiers({ preview, draft }).map(({ tier, count }) => (
        <p key={tier}>
          <Link href={`/users?tier=${tier}`}>{said.usersOfTier({ tier: String(tier), count, text: countText(count, locale) })}</Link>
        </p>
      ))}
    </Notice>
  );
}

function Money({ replay }: { replay: ProgrammeReplay }) {
  const { words, locale } = useWords();
  const said = words.programme;
  return (
    <dl className={styles.money}>
      <dt>{said.payments()}</dt>
      <dd>{countText(replay.events, locale)}</dd>
      <dt>{said.earned()}</dt>
      <dd>
        <Amount micro={replay.rewardsMicro} />
      </dd>
      <dt>{said.wouldEarn()}</dt>
      <dd>
        <Amount micro={replay.wouldBeMicro} />
      </dd>
      <dt className={styles.sum}>{said.difference()}</dt>
      <dd className={styles.sum}>
        <Amount micro={BigInt(replay.wouldBeMicro) - BigInt(replay.rewardsMicro)} isSigned />
      </dd>
    </dl>
  );
}

function Users({ preview, draft }: PreviewProps) {
  const { words, locale } = useWords();
  const said = words.programme;
  const labelOf = (tier: number) => draft.tiers.find((each) => each.tier === tier)?.label ?? said.noTier();
  return (
    <div className={styles.bleed}>
      <DataTable
        label={said.usersByTier()}
        rows={preview.users}
        keyOf={({ tier }) => String(tier)}
        narrow="scrolls"
        columns={[
          { key: 'tier', label: said.tier(), cell: ({ tier }) => `${tier} · ${labelOf(tier)}` },
          {
            key: 'count',
            label: words.nav.users(),
            isNumber: true,
            cell: ({ tier, count }) => <Link href={`/users?tier=${tier}`}>{countText(count, locale)}</Link>,
          },
        ]}
      />
    </div>
  );
}
