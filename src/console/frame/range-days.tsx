import { type FormEvent, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import layout from '../../kit/layout.module.css';
import { DayFields } from './day-fields.tsx';
import { type Days, isBackwards } from './range.ts';
import { useWords } from './words.tsx';

interface RangeDaysProps {
  days: Days;
  onApply(days: Days): void;
}

/** From which day to which other one. */
export function RangeDays({ days, onApply }: RangeDaysProps) {
  const { words } = useWords();
  const [typed, setTyped] = useState(days);
  const isWrong = !typed.since || !typed.until || isBackwards(typed);
  const isSame = typed.since === days.since && typed.until === days.until;
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (!isWrong) onApply(typed);
  };
  return (
    <form className={layout.bar} onSubmit={apply}>
      <DayFields days={typed} onChange={setTyped} />
      <Button type="submit" because={isWrong ? words.ranges.wrong() : isSame ? words.ranges.same() : undefined}>
        {words.frame.apply()}
      </Button>
    </form>
  );
}
