import type { UserTier } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import { TierEffect } from './tier-effect.tsx';

/** Takes a step out of the ladder, after it has said who falls. */
export function DeleteDialog({ tier, onClose }: { tier: UserTier; onClose(): void }) {
  const { words } = useWords();
  const said = words.userTiers;
  const write = useWrite(({ level }: { level: number }, options) => client.userTiers.deleteUserTier(level, options));
  return (
    <WriteDialog
      title={said.deleteTitle({ name: tier.name })}
      action={said.delete()}
      isDanger
      write={write}
      input={{ level: tier.level }}
      onClose={onClose}
    >
      <p>{said.deleteWhy()}</p>
      <TierEffect level={tier.level} point={null} />
    </WriteDialog>
  );
}
