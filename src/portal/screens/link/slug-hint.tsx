import { Button } from '../../../kit/button.tsx';
import letters from '../../../kit/letters.module.css';
import { useSettled } from '../../../kit/use-settled.ts';
import { resolveCode } from '../../ask/codes.ts';
import { shownLink } from '../../frame/link-copy.tsx';
import { linkTo, useMember } from '../../frame/member.tsx';
import { useAsk } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import { FreeNames } from './free-names.tsx';
import { faultOf, spelled } from './slug.ts';
import styles from './slug-form.module.css';

interface SlugHintProps {
  /** What stands in the field. */
  slug: string;
  onTake(slug: string): void;
}

/** What can be said of a name while it is typed: what it needs, what is wrong with it, whether it is free. */
export function SlugHint({ slug, onTake }: SlugHintProps) {
  const { link } = useWords().words;
  const { customSlug, primaryCode } = useMember().me;
  const settled = useSettled(slug);
  const fault = faultOf(slug);
  if (slug === '') return <p className={letters.soft}>{link.rules()}</p>;
  if (fault) return <Fault slug={slug} text={link[fault]()} onTake={onTake} />;
  if (slug === customSlug) return <p className={letters.soft}>{link.own()}</p>;
  if (slug === primaryCode) return <p className={letters.soft}>{link.primary()}</p>;
  if (slug !== settled) return <p className={letters.soft}>{link.checking()}</p>;
  return <Checked slug={slug} onTake={onTake} />;
}

/** What keeps a text from being a name, and how it would be spelt as one. */
function Fault({ slug, text, onTake }: SlugHintProps & { text: string }) {
  const { link } = useWords().words;
  const instead = spelled(slug);
  return (
    <>
      <p className={letters.soft}>{text}</p>
      {faultOf(instead) === undefined && (
        <div className={styles.offered}>
          <Button onClick={() => onTake(instead)}>{link.take({ slug: instead })}</Button>
        </div>
      )}
    </>
  );
}

/** What the server knows of a name. That nobody has it is no promise: it may be reserved, or be taken in the meantime. */
function Checked({ slug, onTake }: SlugHintProps) {
  const { link } = useWords().words;
  const { data, error } = useAsk(resolveCode(slug));
  if (data === undefined) return <p className={letters.soft}>{error === undefined ? link.checking() : link.unchecked()}</p>;
  if (data === null) return <p className={styles.free}>{link.free({ link: shownLink(linkTo(slug)) })}</p>;
  if (data.kind === 'custom' && !data.active) return <p className={letters.soft}>{link.resting()}</p>;
  return (
    <>
      <p className={letters.mistake}>{link.taken()}</p>
      <FreeNames like={slug} onTake={onTake} />
    </>
  );
}
