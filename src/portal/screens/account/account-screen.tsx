import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { Instant } from '../../../kit/instant.tsx';
import { keep } from '../../../kit/kept.ts';
import { keptLanguage, LANGUAGES, type Language } from '../../../kit/language.ts';
import { keptTheme, THEMES, type Theme, wear } from '../../../kit/theme.ts';
import { logout } from '../../ask/sessions.ts';
import columns from '../../frame/columns.module.css';
import { useMember } from '../../frame/member.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { RadioCards } from '../../frame/radio-cards.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useStage } from '../../frame/stage.tsx';
import { LEFT } from '../../frame/stranger.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { pathOf } from '../../places.ts';
import styles from './account.module.css';

/** Who is signed in and until when, what this browser remembers, and the way out. */
export function AccountScreen() {
  const { words } = useWords();
  // In a page of the host's, language and look are the host's to choose.
  const isFramed = useStage().kind === 'frame';
  return (
    <Screen title={words.nav.account()} above={{ href: pathOf('more'), label: words.nav.more() }}>
      <div className={columns.columns}>
        <Session />
        {!isFramed && <Choices />}
      </div>
    </Screen>
  );
}

function Session() {
  const { words, locale } = useWords();
  const { user, session } = useMember().session;
  const isFramed = useStage().kind === 'frame';
  const { account } = words;
  return (
    <Card title={account.who()}>
      <dl className={styles.facts}>
        <dt>{account.name()}</dt>
        <dd>{user.displayName}</dd>
        <dt>{account.until()}</dt>
        <dd>
          <Instant at={new Date(session.expiresAt)} locale={locale} />
        </dd>
      </dl>
      {/* A page of the host's signs nobody in, and out neither; and a look of support's ends when it ends. */}
      {!isFramed && !session.readOnly && <p className={styles.hint}>{account.longer()}</p>}
      {!isFramed && <Leave label={session.readOnly ? account.endView() : account.leave()} />}
    </Card>
  );
}

/** Ends the session, and shows the page of those who have none. */
function Leave({ label }: { label: string }) {
  const leave = useWrite(async () => {
    await logout();
    location.replace(LEFT);
    // The page is on its way out, with all that it knows: nothing on it is asked for again.
    return new Promise<never>(() => {});
  });
  return (
    <div className={styles.leave}>
      {leave.error !== undefined && <Mistake error={leave.error} />}
      <Button isBusy={leave.isBusy} onClick={() => void leave.run(undefined)}>
        {label}
      </Button>
    </div>
  );
}

/** What this browser remembers. */
function Choices() {
  const { words } = useWords();
  const [theme, setTheme] = useState(keptTheme);
  const { account } = words;
  const chooseTheme = (id: Theme) => {
    keep('theme', id);
    wear(id);
    setTheme(id);
  };
  const chooseLanguage = (id: Language) => {
    keep('language', id);
    location.reload();
  };
  return (
    <Card title={account.look()}>
      <div className={styles.choices}>
        <RadioCards
          label={account.language()}
          name="language"
          options={LANGUAGES.map((id) => ({ id, label: account[id]() }))}
          chosen={keptLanguage()}
          onChoose={chooseLanguage}
        />
        <RadioCards
          label={account.theme()}
          name="theme"
          options={THEMES.map((id) => ({ id, label: account[id]() }))}
          chosen={theme}
          onChoose={chooseTheme}
        />
        <p className={styles.hint}>{account.kept()}</p>
      </div>
    </Card>
  );
}
