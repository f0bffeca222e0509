import '@fontsource-variable/inter/wght.css';
import '../../kit/reset.css';
import '../../kit/tokens.css';
import '../portal.css';
import './embed.css';
import { createRoot } from 'react-dom/client';
import { memoryLocation } from 'wouter/memory-location';
import { languageOf } from '../../kit/language.ts';
import { wear } from '../../kit/theme.ts';
import { RefusalError } from '../../sdk/typescript/sdk.ts';
import { App } from '../app.tsx';
import { bringTokens } from '../ask/client.ts';
import { getTerms } from '../ask/programme.ts';
import { getSession } from '../ask/sessions.ts';
import { getMe, getMyBalance } from '../ask/users.ts';
import { Apart } from '../frame/apart.tsx';
import { answerOf, askAhead, listen } from '../frame/asking.ts';
import { type Stage, StageProvider } from '../frame/stage.tsx';
import { loadWords, type Spoken } from '../frame/words.tsx';
import { type HandedToken, keepToken } from '../host/embed-token.ts';
import { type Channel, openChannel } from './channel.ts';
import type { Manners } from './messages.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
// Where one has gone in the frame is nothing for the history of the host's page.
const { hook } = memoryLocation();
hook.hrefs = (path: string) => `/portal${path}`;
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(link.hash)?.focus();
});

/** Shows the portal to whom the page around this one is for. */
async function start(): Promise<void> {
  const parent = new URLSearchParams(location.search).get('parent');
  if (parent === null || window.parent === window) return showApart('alone');
  const channel = await openChannel(parent).catch(() => undefined);
  if (!channel) return showApart('unanswered');
  bringTokens(keepToken(() => tokenFrom(channel)));
  for (const question of [getSession(), getMe(), getTerms(), getMyBalance()]) askAhead<unknown>(question);
  tellRefusal(channel);
  tellHeight(channel);
  const stage: Stage = {
    kind: 'frame',
    openWindow: () => channel.say({ kind: 'window' }),
    goToTop: () => channel.say({ kind: 'top' }),
    seen: () => channel.ask('seen'),
  };
  channel.onManners((manners) => void showPortal(stage, manners));
}

async function tokenFrom(channel: Channel): Promise<HandedToken> {
  const token = await channel.ask('token');
  if (token === null) throw new Error('The page around this one has no token.');
  return token;
}

/** What the server refuses at the beginning is for the host to know: it may have something else to show. */
function tellRefusal(channel: Channel): void {
  const session = getSession();
  const stop = listen(session, () => {
    const { error, isAsking } = answerOf(session);
    if (isAsking) return;
    stop();
    if (error instanceof RefusalError) channel.say({ kind: 'refused', because: error.tag });
  });
}

/** The observer looks once for each picture that is drawn. */
function tellHeight(channel: Channel): void {
  const tell = () => channel.say({ kind: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) });
  new ResizeObserver(tell).observe(document.body);
}

async function showPortal(stage: Stage, { theme, tongues }: Manners): Promise<void> {
  wear(theme);
  const spoken = await speak(tongues);
  root.render(
    <StageProvider stage={stage}>
      <App spoken={spoken} hook={hook} />
    </StageProvider>,
  );
}

/** Says why there is nothing to be seen here. */
async function showApart(why: 'alone' | 'unanswered'): Promise<void> {
  const { words } = await speak(navigator.languages);
  root.render(<Apart title={words.embed[`${why}Title`]()} text={words.embed[`${why}Text`]()} />);
}

function speak(tongues: readonly string[]): Promise<Spoken> {
  const language = languageOf(tongues);
  document.documentElement.lang = language;
  return loadWords(language, tongues);
}

void start();
