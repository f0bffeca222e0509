import { client } from '../../../ask/client.ts';
import { useWrite } from '../../../frame/use-write.ts';
import { useWords } from '../../../frame/words.tsx';
import { WriteDialog } from '../../../frame/write-dialog.tsx';

interface CodeDialogProps {
  code: string;
  act: 'disable' | 'release';
  onClose(): void;
}

/** Takes a slug from its owner: for good, or so that anybody may take it. */
export function CodeDialog({ code, act, onClose }: CodeDialogProps) {
  const { words } = useWords();
  const isRelease = act === 'release';
  const write = useWrite((input: { code: string }, options) =>
    isRelease ? client.codes.releaseCode(input.code, options) : client.codes.disableCode(input.code, options),
  );
  return (
    <WriteDialog
      title={isRelease ? words.user.releaseTitle({ code }) : words.user.disableTitle({ code })}
      action={isRelease ? words.user.releaseAct() : words.user.disableAct()}
      isDanger
      write={write}
      input={{ code }}
      onClose={onClose}
    >
      <p>{isRelease ? words.user.releaseWhat() : words.user.disableWhat()}</p>
    </WriteDialog>
  );
}
