import { type ChangeOf, Changes, Nothing } from '../../kit/changes.tsx';
import { countText } from '../../kit/number-text.ts';
import { useWords } from './words.tsx';

/** Two versions of something side by side: what differs, and nothing else. */
export function Differences({ changes }: { changes: readonly ChangeOf[] }) {
  const { versions } = useWords().words;
  if (changes.length === 0) return <p>{versions.same()}</p>;
  return <Changes label={versions.changes()} wasLabel={versions.was()} isLabel={versions.is()} changes={changes} />;
}

/** Stands where a version says nothing. */
export function Absent() {
  const { words } = useWords();
  return <Nothing>{words.versions.nothing()}</Nothing>;
}

interface OwnLinesProps {
  lines: readonly string[];
  /** The lines of the other version. */
  against?: readonly string[];
  /** How many are told; the others are counted. */
  most?: number;
}

/** What a version of a list has and the other one has not. */
export function OwnLines({ lines, against = [], most = lines.length }: OwnLinesProps) {
  const { words, locale } = useWords();
  const own = lines.filter((line) => !against.includes(line));
  if (own.length === 0) return <Absent />;
  return (
    <>
      {own.slice(0, most).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {own.length > most && <div>{words.versions.andMore({ count: countText(own.length - most, locale) })}</div>}
    </>
  );
}
