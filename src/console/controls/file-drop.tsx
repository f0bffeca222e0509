import type { ReactNode } from 'react';
import { Button, DropZone, type DropZoneProps, FileTrigger } from 'react-aria-components';
import styles from './file-drop.module.css';

interface FileDropProps {
  /** What the button says. */
  label: string;
  /** The endings of files that are taken, as `.csv`. */
  endings: readonly string[];
  onText(text: string): void;
  children: ReactNode;
}

/** What can be filled in by a file as well: dropped on it, or chosen. */
export function FileDrop({ label, endings, onText, children }: FileDropProps) {
  const drop: DropZoneProps['onDrop'] = async ({ items }) => {
    const [item] = items;
    if (item?.kind === 'file') onText(await (await item.getFile()).text());
    else if (item?.kind === 'text' && item.types.has('text/plain')) onText(await item.getText('text/plain'));
  };
  const choose = async (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onText(await file.text());
  };
  return (
    <DropZone className={styles.zone} onDrop={drop}>
      {children}
      <FileTrigger acceptedFileTypes={endings} onSelect={(files) => void choose(files)}>
        <Button className={styles.choose}>{label}</Button>
      </FileTrigger>
    </DropZone>
  );
}
