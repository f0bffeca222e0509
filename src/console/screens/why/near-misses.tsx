import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Words } from '../../../../generated/words/console/words.ts';
import { Card } from '../../../kit/card.tsx';
import letters from '../../../kit/letters.module.css';
import { Empty } from '../../../kit/states.tsx';
import { lookUp } from '../../ask/lookup.ts';
import { addressOf } from '../../frame/address-of.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './why-screen.module.css';

/** How much of an id its near misses share: what was typed may go wrong at its end. */
const SHARED = 12;

/** Where nothing has the id: what begins like it, and where rejected events are. */
export function NearMisses({ text }: { text: string }) {
  const { words } = useWords();
  const exact = useQuery(lookUp(text));
  const near = useQuery({ ...lookUp(text.slice(0, SHARED)), enabled: exact.data?.items.length === 0 && text.length > SHARED });
  const items = exact.data?.items.length ? exact.data.items : (near.data?.items ?? []);
  return (
    <>
      <Empty title={words.why.noneTitle({ id: text })} actions={<Link href="/events?outcome=rejected">{words.why.rejectedEvents()}</Link>}>
        {words.why.noneText()}
      </Empty>
      {items.length > 0 && (
        <Card title={words.why.near()}>
          <ul className={styles.near}>
            {items.map((found) => (
              <li key={`${found.kind} ${found.id}`}>
                <Link href={addressOf(found)}>{found.title}</Link>
                <span className={letters.quiet}>
                  {[words.kinds[found.kind](), found.detail && detailText(found.detail, words)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** What tells one from others: the type of an event has a word of its own. */
function detailText(detail: string, { billing }: Words): string {
  return (billing as Partial<Record<string, () => string>>)[detail]?.() ?? detail;
}
