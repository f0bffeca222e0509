import { isUuid } from '../../kit/uuid.ts';
import { SettledField } from '../controls/settled-field.tsx';
import { useWords } from './words.tsx';

interface UserIdFieldProps {
  label: string;
  value: string | undefined;
  onSettle(id: string | undefined): void;
}

/** A user in a bar of filters, by id. */
export function UserIdField({ label, value, onSettle }: UserIdFieldProps) {
  const { frame } = useWords().words;
  return (
    <SettledField
      key={value ?? ''}
      label={label}
      placeholder={frame.userId()}
      value={value}
      mistakeOf={(text) => (isUuid(text) ? undefined : frame.badUser())}
      onSettle={onSettle}
    />
  );
}
