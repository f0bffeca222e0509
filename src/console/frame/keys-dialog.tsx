import { Button } from '../../kit/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { PLACES } from '../places.ts';
import styles from './keys-dialog.module.css';
import { useMay } from './office.tsx';
import { useWords } from './words.tsx';

/** Which keys do what. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const { words } = useWords();
  const may = useMay();
  const pages = PLACES.filter(({ key, needs }) => key && may(needs)).map(({ key, name }) => [`g ${key}`, words.nav[name]()] as const);
  const keys: readonly (readonly [string, string])[] = [
    [words.palette.key(), words.palette.title()],
    ['/', words.keys.search()],
    ...pages,
    ['j', words.keys.next()],
    ['k', words.keys.before()],
    ['x', words.keys.pick()],
    ['Enter', words.keys.open()],
    ['t', words.keys.tier()],
    ['b', words.keys.block()],
    ['a', words.keys.approve()],
    ['s', words.keys.sent()],
    ['f', words.keys.fail()],
    ['Esc', words.keys.back()],
    ['?', words.keys.title()],
  ];
  const close = (
    <Button look="primary" onClick={onClose}>
      {words.frame.close()}
    </Button>
  );
  return (
    <Dialog title={words.keys.title()} isOpen onClose={onClose} actions={close}>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key} className={styles.line}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{words.keys.off()}</p>
    </Dialog>
  );
}
