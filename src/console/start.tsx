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
const root = createRoot(document.getElementById('root') as HTMLElement);
// Waited for at the top of this module, the words could not share a file with it: each would wait for the other.
void loadWords(language).then((spoken) => root.render(<App spoken={spoken} />));
