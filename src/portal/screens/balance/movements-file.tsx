import { client } from '../../ask/client.ts';
import { FileButton } from '../../frame/file-button.tsx';
import { useWords } from '../../frame/words.tsx';

/** Every movement there ever was, for a spreadsheet. */
export function MovementsFile() {
  const { words } = useWords();
  return (
    <FileButton name="movements.csv" read={(options) => client.referrals.listMyTransfersAsCsv({}, options)} />
  );
}
