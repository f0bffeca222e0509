import layout from '../../../kit/layout.module.css';
import { ChartsSheet } from './charts-sheet.tsx';
import { ControlsSheet } from './controls-sheet.tsx';
import styles from './kit-screen.module.css';
import { MoneySheet } from './money-sheet.tsx';
import { StatesSheet } from './states-sheet.tsx';
import { TablesSheet } from './tables-sheet.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { WordsSheet } from './words-sheet.tsx';

/** Every element in every state, on one page: it is looked at before a screen is built of them. Only in development. */
export function KitScreen() {
  return (
    <main className={`${layout.parts} ${styles.page}`}>
      <header className={styles.top}>
        <h1>Kit</h1>
        <ThemeSwitch />
      </header>
      <WordsSheet />
      <MoneySheet />
      <ControlsSheet />
      <TablesSheet />
      <ChartsSheet />
      <StatesSheet />
    </main>
  );
}
