import { useState } from 'react';
import layout from '../../../kit/layout.module.css';
import { type ApiToken, NetworkError, type NewApiToken } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { Select } from '../../controls/select.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useWrite } from '../../frame/use-write.ts';
import { WriteDialog } from '../../frame/write-dialog.tsx';

/** For how many hours both secrets can work. */
const OVERLAPS = [0, 1, 24, 72, 168];

/** Gives a token another secret, and the old one time to be replaced. */
export function RotateDialog({ token, onClose }: { token: ApiToken; onClose(token: NewApiToken | undefined): void }) {
  const { tokens: said } = useLaterWords();
  const { name, tokenId } = token;
  const [overlapHours, choose] = useState(24);
  const write = useWrite((input: { overlapHours: number }, options) => client.tokens.rotateApiToken(tokenId, input, options));
  return (
    <WriteDialog title={said.rotateTitle({ name })} action={said.rotateDo()} write={write} input={{ overlapHours }} onClose={onClose}>
      <div className={layout.fields}>
        <p>{said.rotateWhy()}</p>
        <Select
          label={said.overlap()}
          options={OVERLAPS.map((hours) => ({ id: String(hours), label: hours === 0 ? said.notAtAll() : said.hours({ hours }) }))}
          chosen={String(overlapHours)}
          onChoose={(id) => choose(Number(id))}
        />
        {write.error instanceof NetworkError && <p>{said.rotateMaybe()}</p>}
      </div>
    </WriteDialog>
  );
}

/** Ends a token. */
export function RevokeDialog({ token, onClose }: { token: ApiToken; onClose(): void }) {
  const { tokens: said } = useLaterWords();
  const { name, tokenId } = token;
  const write = useWrite((input: { tokenId: string }, options) => client.tokens.revokeApiToken(input.tokenId, options));
  return (
    <WriteDialog title={said.revokeTitle({ name })} action={said.revokeDo()} isDanger write={write} input={{ tokenId }} onClose={onClose}>
      <p>{said.revokeWhy()}</p>
    </WriteDialog>
  );
}
