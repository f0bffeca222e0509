import { useQuery } from '@tanstack/react-query';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { Pill } from '../../../kit/pill.tsx';
import { useSettled } from '../../../kit/use-settled.ts';
import { previewBadge } from '../../ask/user-tiers.ts';
import { FileDrop } from '../../controls/file-drop.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { Asked } from '../../frame/asked.tsx';
import { useWords } from '../../frame/words.tsx';
import { BadgeSamples } from './badge.tsx';
import styles from './tier-dialog.module.css';

interface BadgeFieldProps {
  svg: string;
  name: string;
  onChange(svg: string): void;
}

/** A badge, dropped, chosen or pasted: how it would look, and what would be taken out of it. */
export function BadgeField({ svg, name, onChange }: BadgeFieldProps) {
  const { words } = useWords();
  const said = words.userTiers;
  const settled = useSettled(svg);
  return (
    <div className={`${layout.fields} ${styles.badge}`}>
      <FileDrop label={said.chooseFile()} accepts={['.svg', 'image/svg+xml']} onFile={async (file) => onChange(await file.text())}>
        <div className={styles.wide}>
          <TextField label={said.badge()} hint={said.badgeHint()} rows={3} spellCheck="false" value={svg} onChange={onChange} />
        </div>
      </FileDrop>
      {settled.trim() !== '' && <Preview svg={settled} name={name} />}
    </div>
  );
}

function Preview({ svg, name }: { svg: string; name: string }) {
  const { words } = useWords();
  const query = useQuery(previewBadge(svg));
  return (
    <Asked query={query} lines={3}>
      {({ svg: kept, badgeRemoved }) => (
        <>
          <BadgeSamples svg={kept} name={name} />
          {badgeRemoved.length === 0 ? (
            <p className={letters.hint}>{words.userTiers.nothingRemoved()}</p>
          ) : (
            <p>
              {words.userTiers.removed()}{' '}
              {badgeRemoved.map((part) => (
                <Pill key={part} tone="held">
                  {part}
                </Pill>
              ))}
            </p>
          )}
        </>
      )}
    </Asked>
  );
}
