import { type FormEvent, type ReactNode, useId } from 'react';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Mistake } from './mistake.tsx';
import type { Write } from './use-write.ts';
import { useWords } from './words.tsx';

interface WriteDialogProps<In, Out> {
  title: string;
  /** What the button says. */
  action: string;
  isDanger?: boolean;
  write: Write<In, Out>;
  /** What is sent; or, as a text, why it cannot be sent yet. */
  input: In | string;
  onClose(done: Out | undefined): void;
  children: ReactNode;
}

/** A question with a button that changes something. It stays open until it is known what became of it. */
export function WriteDialog<In extends object, Out>(props: WriteDialogProps<In, Out>) {
  const { title, action, isDanger = false, write, input, onClose, children } = props;
  const { words } = useWords();
  const form = useId();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (typeof input === 'string' || write.isBusy) return;
    const done = await write.run(input);
    if (done !== undefined) onClose(done);
  };
  const actions = (
    <>
      <Button look="quiet" onClick={() => onClose(undefined)} because={write.isBusy ? words.frame.underWay() : undefined}>
        {words.frame.cancel()}
      </Button>
      <Button
        type="submit"
        form={form}
        look={isDanger ? 'danger' : 'primary'}
        isBusy={write.isBusy}
        because={typeof input === 'string' ? input : undefined}
      >
        {action}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onClose={() => onClose(undefined)} isBusy={write.isBusy} actions={actions}>
      <form id={form} onSubmit={(event) => void send(event)}>
        {children}
      </form>
      {write.error && <Mistake error={write.error} />}
    </Dialog>
  );
}
