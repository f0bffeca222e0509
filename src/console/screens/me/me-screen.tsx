import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { keep } from '../../../kit/kept.ts';
import { keptLanguage, LANGUAGES } from '../../../kit/language.ts';
import layout from '../../../kit/layout.module.css';
import { keptTheme, THEMES, type Theme, wear } from '../../../kit/theme.ts';
import { client } from '../../ask/client.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { Select } from '../../controls/select.tsx';
import { areKeysOn } from '../../frame/keys-on.ts';
import { Mistake } from '../../frame/mistake.tsx';
import { useMay, useOffice } from '../../frame/office.tsx';
import { roleText } from '../../frame/role-text.ts';
import { Screen } from '../../frame/screen.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './me-screen.module.css';

/** What is one's own: the session, the look, the language, the keys. */
export function MeScreen() {
  const { words } = useWords();
  const { operator } = useOffice();
  const { session } = operator;
  return (
    <Screen title={words.nav.me()}>
      <Card title={words.me.session()}>
        <dl className={styles.facts}>
          <dt>{words.me.name()}</dt>
          <dd>{operator.operator}</dd>
          <dt>{words.me.role()}</dt>
          <dd>{roleText(operator.role, words)}</dd>
          {session && (
            <>
              <dt>{words.me.until()}</dt>
              <dd>
                <When at={session.expiresAt} />
              </dd>
            </>
          )}
        </dl>
        <Ends />
      </Card>
      <Choices />
    </Screen>
  );
}

/** Ends this session, or all that one has. */
function Ends() {
  const { words } = useWords();
  const { operator } = useOffice();
  const may = useMay();
  const leave = () => location.assign('/console');
  const here = useWrite(() => client.session.endConsoleSession());
  const all = useWrite(() => client.operators.endOperatorSessions(operator.operator));
  return (
    <>
      <div className={layout.row}>
        <Button isBusy={here.isBusy} onClick={() => void here.run(undefined).then((done) => done && leave())}>
          {words.me.leave()}
        </Button>
        {may('endOperatorSessions') && (
          <Button look="danger" isBusy={all.isBusy} onClick={() => void all.run(undefined).then((done) => done && leave())}>
            {words.me.leaveAll()}
          </Button>
        )}
      </div>
      {here.error && <Mistake error={here.error} />}
      {all.error && <Mistake error={all.error} />}
    </>
  );
}

/** What this browser keeps. */
function Choices() {
  const { words } = useWords();
  const [theme, setTheme] = useState(keptTheme);
  const [hasKeys, setKeys] = useState(areKeysOn);
  const chooseTheme = (id: string) => {
    keep('theme', id);
    wear(id as Theme);
    setTheme(id as Theme);
  };
  const chooseLanguage = (id: string) => {
    keep('language', id);
    location.reload();
  };
  const chooseKeys = (isOn: boolean) => {
    keep('keys', isOn ? 'on' : 'off');
    setKeys(isOn);
  };
  return (
    <Card title={words.me.look()} note={words.me.kept()}>
      <div className={`${layout.parts} ${styles.choices}`}>
        <Select
          label={words.me.theme()}
          options={THEMES.map((id) => ({ id, label: words.me[id]() }))}
          chosen={theme}
          onChoose={chooseTheme}
        />
        <Select
          label={words.me.language()}
          options={LANGUAGES.map((id) => ({ id, label: words.me[id]() }))}
          chosen={keptLanguage()}
          onChoose={chooseLanguage}
        />
        <Checkbox isSelected={hasKeys} onChange={chooseKeys}>
          {words.me.keys()}
        </Checkbox>
      </div>
    </Card>
  );
}
