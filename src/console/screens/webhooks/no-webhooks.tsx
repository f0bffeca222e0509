import type { ReactNode } from 'react';
import { buttonClass } from '../../../kit/button.tsx';
import { CodeBlock } from '../../../kit/code-block.tsx';
import layout from '../../../kit/layout.module.css';
import { Empty } from '../../../kit/states.tsx';
import { Copy } from '../../frame/copy.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import styles from './webhooks-screen.module.css';

/** A receiver in its shortest form, as the documentation's guide explains it. */
const RECEIVER = `import { verifyWebhook } from '@triport/sdk';

// The body as it came, byte for byte, before anything reads it as JSON.
const event = await verifyWebhook(rawBody, request.headers, secret);
if (event.type === 'reward.created') await tellOurBooks(event.data);
response.writeHead(204).end();`;

/** Before there is one: what is sent, and how a receiver verifies that it was. */
export function NoWebhooks({ button }: { button: ReactNode }) {
  const { webhooks: said } = useLaterWords();
  const actions = (
    <>
      {button}
      <a href="/docs/webhooks" className={buttonClass()}>
        {said.guide()}
      </a>
    </>
  );
  return (
    <div className={layout.inset}>
      <Empty title={said.none()} actions={actions}>
        <div className={layout.fields}>
          <p>{said.noneWhy()}</p>
          <p>{said.verify()}</p>
          <div className={styles.snippet}>
            <CodeBlock>{RECEIVER}</CodeBlock>
            <Copy text={RECEIVER} />
          </div>
          {!button && <p>{said.viewer()}</p>}
        </div>
      </Empty>
    </div>
  );
}
