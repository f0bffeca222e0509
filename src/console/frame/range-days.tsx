import { type FormEvent, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import layout from '../../kit/layout.module.css';
import { TextField } from '../controls/text-field.tsx';
import { useWords } from './words.tsx';

interface RangeDaysProps {
  days: { since: string; until: string };
  onApply(days: { since: string; until: string }): void;
}

/** From which day to which other one. */
export function RangeDays({ days, onApply }: RangeDaysProps) {
  const { words } = useWords();
  const [since, setSince] = useState(days.since);
  const [until, setUntil] = useState(days.until);
  const isWrong = since === '' || until === '' || until < since;
  const isSame = since === days.since && until === days.until;
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (!isWrong) onApply({ since, until });
  };
  return (
    <form className={layout.bar} onSubmit={apply}>
      <TextField label={words.ranges.since()} type="date" value={since} onChange={setSince} />
      <TextField label={words.ranges.until()} type="date" value={until} onChange={setUntil} />
      <Button type="submit" because={isWrong ? words.ranges.wrong() : isSame ? words.ranges.same() : undefined}>
        {words.frame.apply()}
      </Button>
    </form>
  );
}
