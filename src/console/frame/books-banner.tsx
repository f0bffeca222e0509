import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { keep, keptText } from '../../kit/kept.ts';
import { Notice } from '../../kit/notice.tsx';
import { listVerifications } from '../ask/ledger.ts';
import { useMay } from './office.tsx';
import { useWords } from './words.tsx';

const LEDGER = '/ledger';
const RUN = 'verification';

/**
 * Said above every page until whoever sits here has looked at it, and above the ledger for as long as it is so: the last verification has
 * found that the books disagree.
 */
export function BooksBanner() {
  const may = useMay();
  return may('listVerifications') ? <Differences /> : null;
}

function Differences() {
  const { words } = useWords();
  const [path] = useLocation();
  const [search] = useSearchParams();
  const { data } = useQuery(listVerifications());
  const last = data?.items.find(({ status, differencesTotal }) => status !== 'running' || differencesTotal > 0);
  const found = last && last.differencesTotal > 0 ? last : undefined;
  const isOpen = path === LEDGER && search.get('tab') === RUN && (search.get('run') ?? found?.id) === found?.id;
  // What a run that is still under way has found is not listed yet, so nobody can have seen it.
  const isSeen = useSeen(found?.id, isOpen && found?.status !== 'running');
  if (!found || (isSeen && path !== LEDGER)) return null;
  return (
    <div role="alert">
      <Notice
        tone="debt"
        title={words.ledger.differ({ count: found.differencesTotal })}
        actions={!isOpen && <Link href={`${LEDGER}?tab=${RUN}&run=${found.id}`}>{words.ledger.seeDifferences()}</Link>}
      >
        <p>{words.ledger.differWhy()}</p>
      </Notice>
    </div>
  );
}

/** Whether a run was looked at in this browser; while it is open, it is. */
function useSeen(id: string | undefined, isOpen: boolean): boolean {
  const [seen, see] = useState(() => keptText('seen-run'));
  useEffect(() => {
    if (!isOpen || id === undefined) return;
    keep('seen-run', id);
    see(id);
  }, [id, isOpen]);
  return id === seen;
}
