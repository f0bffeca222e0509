import { Button } from '../../../kit/button.tsx';
import layout from '../../../kit/layout.module.css';
import { freeCodes } from '../../ask/codes.ts';
import { useMember } from '../../frame/member.tsx';
import { useAsk } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import { namesLike } from './slug.ts';
import styles from './slug-form.module.css';

/** So many are offered. */
const OFFERED = 3;

interface FreeNamesProps {
  /** The name that cannot be had. */
  like: string;
  onTake(slug: string): void;
}

/** Names like one that cannot be had, which nobody has yet. */
export function FreeNames({ like, onTake }: FreeNamesProps) {
  const { words } = useWords();
  const { session } = useMember();
  const { data = [] } = useAsk(freeCodes(namesLike(like, session.user.displayName), OFFERED));
  if (data.length === 0) return null;
  return (
    <div className={`${layout.lines} ${styles.offered}`}>
      <p id="free-names">{words.link.instead()}</p>
      <ul className={layout.row} aria-labelledby="free-names">
        {data.map((name) => (
          <li key={name}>
            <Button onClick={() => onTake(name)}>{name}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
