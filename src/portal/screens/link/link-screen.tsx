import columns from '../../frame/columns.module.css';
import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';
import { CurrentLink } from './current-link.tsx';
import { FormerName } from './former-name.tsx';
import { RemoveName } from './remove-name.tsx';
import { SlugForm } from './slug-form.tsx';
import { useNaming } from './use-naming.ts';

/** The user's link, and the name that it can have instead of the code that they were given. */
export function LinkScreen() {
  const { words } = useWords();
  const naming = useNaming();
  return (
    <Screen title={words.nav.link()}>
      <div className={columns.columns}>
        <CurrentLink />
        <div className={columns.column}>
          <div>
            <SlugForm naming={naming} />
            <FormerName naming={naming} />
          </div>
          <RemoveName naming={naming} />
        </div>
      </div>
    </Screen>
  );
}
