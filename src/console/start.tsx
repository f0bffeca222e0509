import '@fontsource-variable/inter/wght.css';
import '../kit/reset.css';
import '../kit/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { keptLanguage, keptTheme, wear } from './frame/kept.ts';
import { loadWords } from './frame/words.tsx';

wear(keptTheme());
const language = keptLanguage();
document.documentElement.lang = language;
createRoot(document.getElementById('root') as HTMLElement).render(<App spoken={await loadWords(language)} />);
