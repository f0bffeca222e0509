import { useQuery } from '@tanstack/react-query';
import { agoText } from '../../../kit/instant-text.ts';
import { countText } from '../../../kit/number-text.ts';
import type { VerificationRun } from '../../../sdk/typescript/sdk.ts';
import { listVerifications } from '../../ask/ledger.ts';
import { Asked } from '../../frame/asked.tsx';
import { useOffice } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import { AttentionRow } from './attention-row.tsx';

const PLACE = '/ledger?tab=verification';

/** When the books were last verified, and what was found. */
export function Books() {
  const query = useQuery(listVerifications());
  return (
    <Asked query={query} lines={1}>
      {({ items }) => <Told run={items.find(({ status }) => status !== 'running')} />}
    </Asked>
  );
}

function Told({ run }: { run: VerificationRun | undefined }) {
  const { words, locale } = useWords();
  const { deployment } = useOffice();
  const { home } = words;
  const aside = deployment.appendOnly ? home.appendOnly() : undefined;
  if (!run)
    return (
      <AttentionRow tone="held" href={PLACE} aside={aside}>
        {home.booksNever()}
      </AttentionRow>
    );
  const ago = agoText(new Date(run.endedAt ?? run.movedAt), new Date(), { locale });
  if (run.differencesTotal > 0)
    return (
      <AttentionRow tone="debt" href={PLACE} note={home.booksVerified({ ago })}>
        {home.booksDiffer({ count: run.differencesTotal })}
      </AttentionRow>
    );
  if (run.status === 'failed')
    return (
      <AttentionRow tone="held" href={PLACE} note={ago}>
        {home.booksFailed()}
      </AttentionRow>
    );
  return (
    <AttentionRow tone="free" href={PLACE} note={home.booksVerified({ ago })} aside={aside}>
      {home.booksAgree({ transfers: countText(run.transfers, locale) })}
    </AttentionRow>
  );
}
