import type { ReactNode } from 'react';
import { Button, DropZone, type DropZoneProps, FileTrigger, Text } from 'react-aria-components';
import button from '../../kit/button.module.css';
import layout from '../../kit/layout.module.css';
import styles from './file-drop.module.css';

interface FileDropProps {
  /** What the button says. */
  label: string;
  /** Which kinds of files are offered, as `.csv` or as a type. */
  accepts: readonly string[];
  onFile(file: File): void;
  /** The field that the file fills; where it fills none, the words that stand before the button. */
  children: ReactNode;
}

/** A file, dropped here or chosen; a text that is dropped is one, too. */
export function FileDrop({ label, accepts, onFile, children }: FileDropProps) {
  const isAlone = typeof children === 'string';
  const drop: DropZoneProps['onDrop'] = async ({ items }) => {
    const [item] = items;
    if (item?.kind === 'file') onFile(await item.getFile());
    else if (item?.kind === 'text' && item.types.has('text/plain')) onFile(new File([await item.getText('text/plain')], 'text.txt'));
  };
  const choose = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onFile(file);
  };
  return (
    <DropZone className={isAlone ? `${layout.row} ${styles.alone}` : `${layout.lines} ${styles.filled}`} onDrop={drop}>
      {isAlone ? <Text slot="label">{children}</Text> : children}
      <FileTrigger acceptedFileTypes={accepts} onSelect={choose}>
        <Button className={isAlone ? button.button : styles.choose}>{label}</Button>
      </FileTrigger>
    </DropZone>
  );
}
