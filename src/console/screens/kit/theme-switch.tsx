import { useState } from 'react';
import { Select } from '../../controls/select.tsx';

const THEMES = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

/** Light, dark, or what the system says. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState('system');
  const choose = (id: string) => {
    setTheme(id);
    if (id === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = id;
  };
  return <Select label="Theme" options={THEMES} chosen={theme} onChoose={choose} isBare />;
}
