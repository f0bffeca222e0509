import { client } from '../../ask/client.ts';
import { FileButton } from '../../frame/file-button.tsx';

/** Every movement there ever was, for a spreadsheet. */
export function MovementsFile() {
  return <FileButton name="movements.csv" read={(options) => client.referrals.listMyTransfersAsCsv({}, options)} />;
}
