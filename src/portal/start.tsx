import '@fontsource-variable/inter/wght.css';
import '../kit/reset.css';
import '../kit/tokens.css';
import './portal.css';
import { createRoot } from 'react-dom/client';
import { keptLanguage } from '../kit/language.ts';
import { keptTheme, wear } from '../kit/theme.ts';
import { App } from './app.tsx';
import { getTerms } from './ask/programme.ts';
import { getSession } from './ask/sessions.ts';
import { getMe, getMyBalance } from './ask/users.ts';
import { askAhead } from './frame/asking.ts';
import { loadWords } from './frame/words.tsx';
import { loadScreen } from './routes.ts';

wear(keptTheme());
const language = keptLanguage();
document.documentElement.lang = language;
const root = createRoot(document.getElementById('root') as HTMLElement);
// What the first picture needs is asked for at once: one after the other, each would cost a way to the server and back.
askAhead(getSession());
askAhead(getMe());
askAhead(getTerms());
askAhead(getMyBalance());
loadScreen(location.pathname);
void loadWords(language).then((spoken) => root.render(<App spoken={spoken} />));
