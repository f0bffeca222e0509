import { Button } from '../../kit/button.tsx';
import hidden from '../../kit/hidden.module.css';
import { useCopied } from '../../kit/use-copied.ts';

interface CopyTextProps {
  text: string;
  label: string;
  copiedLabel: string;
  /** Where the browser lets no page write to the clipboard: what is to be copied is picked out there instead. */
  onRefused(): void;
}

/** Copies a text, and says so in the button that was pressed. */
export function CopyText({ text, label, copiedLabel, onRefused }: CopyTextProps) {
  const [isCopied, copy] = useCopied(text, onRefused);
  return (
    <>
      <Button look="primary" onClick={() => void copy()}>
        {isCopied ? copiedLabel : label}
      </Button>
      <span role="status" className={hidden.hidden}>
        {isCopied ? copiedLabel : ''}
      </span>
    </>
  );
}
