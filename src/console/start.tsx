import '@fontsource-variable/inter/wght.css';
import '../kit/reset.css';
import '../kit/tokens.css';
import { createRoot } from 'react-dom/client';
import { keptLanguage } from '../kit/language.ts';
import { keptTheme, wear } from '../kit/theme.ts';
import { App } from './app.tsx';
import { askAtTheDoor, createQueries } from './ask/queries.ts';
import { loadWords } from './frame/words.tsx';
import { loadScreen } from './routes.ts';

wear(keptTheme());
const language = keptLanguage();
document.documentElement.lang = language;
const root = createRoot(document.getElementById('root') as HTMLElement);
const queries = createQueries();
// What the first picture needs is asked for at once: one after the other, each would cost a way to the server and back.
askAtTheDoor(queries);
loadScreen(location.pathname);
// Waited for at the top of this module, the words could not share a file with it: each would wait for the other.
void loadWords(language).then((spoken) => root.render(<App spoken={spoken} queries={queries} />));
