import { Checkbox } from '../controls/checkbox.tsx';
import { useLaterWords } from './later-words.ts';
import styles from './webhook-form.module.css';
import { eventText, WEBHOOK_TYPES } from './webhook-types.ts';

interface WebhookTypeChoiceProps {
  label: string;
  chosen: readonly string[];
  onChoose(types: readonly string[]): void;
}

/** Kinds of events, a line for each, with those of a newer server that were chosen before. */
export function WebhookTypeChoice({ label, chosen, onChoose }: WebhookTypeChoiceProps) {
  const later = useLaterWords();
  const all = [...new Set([...WEBHOOK_TYPES, ...chosen])];
  const toggle = (type: string, isOn: boolean) => onChoose(isOn ? [...chosen, type] : chosen.filter((each) => each !== type));
  return (
    <fieldset className={styles.types} aria-label={label}>
      {all.map((type) => (
        <Checkbox key={type} isSelected={chosen.includes(type)} onChange={(isOn) => toggle(type, isOn)}>
          <span className={styles.type}>
            {eventText(type, later)} <code>{type}</code>
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
