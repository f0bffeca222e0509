import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Card } from '../../../../kit/card.tsx';
import letters from '../../../../kit/letters.module.css';
import { Empty } from '../../../../kit/states.tsx';
import type { Found } from '../../../../sdk/typescript/sdk.ts';
import { lookUp } from '../../../ask/lookup.ts';
import { Asked } from '../../../frame/asked.tsx';
import { useWords } from '../../../frame/words.tsx';
import styles from './pair.module.css';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface MeantProps {
  text: string;
  /** The same question with this user instead of the text. */
  hrefOf(userId: string): string;
  children(userId: string): ReactNode;
}

/** The user that a text means: an id as it is; else whose name, code or id begins so. Of several, one is picked. */
export function Meant({ text, hrefOf, children }: MeantProps) {
  const { words } = useWords();
  const asked = lookUp(text);
  const query = useQuery({ ...asked, enabled: asked.enabled && !ID.test(text) });
  if (ID.test(text)) return children(text);
  if (!query.isEnabled) return <Nobody text={text} />;
  return (
    <Asked query={query} lines={2}>
      {({ items }) => {
        const people = usersOf(items);
        const [only] = people;
        if (!only) return <Nobody text={text} />;
        if (people.length === 1) return children(only.userId);
        return (
          <Card title={words.why.whichTitle({ text })}>
            <ul className={styles.people}>
              {people.map(({ kind, userId, title, detail }) => (
                <li key={userId}>
                  <Link href={hrefOf(userId)} title={userId}>
                    {title}
                  </Link>
                  <span className={letters.quiet}>{kind === 'code' ? words.kinds.code() : detail}</span>
                </li>
              ))}
            </ul>
          </Card>
        );
      }}
    </Asked>
  );
}

/** Each user once, by the first thing of them that was found. */
function usersOf(items: readonly Found[]): (Found & { userId: string })[] {
  const found = new Map<string, Found & { userId: string }>();
  for (const each of items) {
    const userId = each.kind === 'user' ? each.id : each.userId;
    if ((each.kind === 'user' || each.kind === 'code') && userId && !found.has(userId)) found.set(userId, { ...each, userId });
  }
  return [...found.values()];
}

function Nobody({ text }: { text: string }) {
  const { words } = useWords();
  return <Empty title={words.why.nobodyTitle({ text })}>{words.why.nobodyText()}</Empty>;
}
