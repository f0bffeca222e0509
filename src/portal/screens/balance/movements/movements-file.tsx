import { client } from '../../../ask/client.ts';
import { FileButton } from '../../../frame/file-button.tsx';
import { useWords } from '../../../frame/words.tsx';

/** Every movement there ever was, for a spreadsheet: more than any page about money shows. */
export function MovementsFile() {
  const { words } = useWords();
  return (
    <FileButton name="movements.csv" label={words.balance.file()} read={(options) => client.referrals.listMyTransfersAsCsv({}, options)} />
  );
}
