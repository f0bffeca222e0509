import { useState } from 'react';
import { TextField } from './text-field.tsx';

interface SettledFieldProps {
  label: string;
  placeholder?: string;
  value: string | undefined;
  mistakeOf(text: string): string | undefined;
  onSettle(text: string | undefined): void;
}

/** A part of a filter that is typed. It counts when whoever types it leaves the field or presses Enter. */
export function SettledField({ label, placeholder = '', value = '', mistakeOf, onSettle }: SettledFieldProps) {
  const [text, setText] = useState(value);
  const [isLeft, setLeft] = useState(value !== '');
  const mistake = text.trim() === '' ? undefined : mistakeOf(text.trim());
  const settle = () => {
    setLeft(true);
    if (mistake === undefined && text.trim() !== value) onSettle(text.trim() || undefined);
  };
  return (
    <TextField
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={setText}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
      mistake={isLeft ? mistake : undefined}
    />
  );
}
