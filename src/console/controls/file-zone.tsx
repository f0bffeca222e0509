import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import styles from './file-zone.module.css';

interface FileZoneProps {
  /** What stands before the button: that a file can be dropped here. */
  label: string;
  chooseLabel: string;
  /** Which kinds of files are offered, as `.csv` or as a type. */
  accepts: readonly string[];
  onChoose(file: File): void;
}

/** A file, dropped here or chosen. */
export function FileZone({ label, chooseLabel, accepts, onChoose }: FileZoneProps) {
  const drop = async (items: readonly { kind: string; getFile?(): Promise<File> }[]) => {
    const file = await items.find(({ kind }) => kind === 'file')?.getFile?.();
    if (file) onChoose(file);
  };
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onChoose(file);
  };
  return (
    <DropZone className={styles.zone} onDrop={({ items }) => void drop(items)}>
      <Text slot="label">{label}</Text>
      <FileTrigger acceptedFileTypes={accepts} onSelect={choose}>
        <Button className={styles.button}>{chooseLabel}</Button>
      </FileTrigger>
    </DropZone>
  );
}
