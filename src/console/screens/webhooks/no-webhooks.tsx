import type { ReactNode } from 'react';
import { CodeBlock } from '../../../kit/code-block.tsx';
import layout from '../../../kit/layout.module.css';
import { Empty } from '../../../kit/states.tsx';
import { Copy } from '../../frame/copy.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import styles from './webhooks-screen.module.css';

/** A receiver in its shortest form, as the documentation's guide explains it. */
const RECEIVER = `import { verifyWebhook } from '@triport/sdk';

// The body as it came, byte for byte, before anything reads it as JSON.
const event = await verifyWebhook(rawBody, request.headers, process.env.TRIPORT_WEBHOOK_SECRET);
if (event.type === 'reward.created') await tellOurBooks(event.data);
response.writeHead(204).end();`;

/** Before there is one: what is sent, and how a receiver verifies that it was. */
export function NoWebhooks({ button }: { button: ReactNode }) {
  const { webhooks: said } = useLaterWords();
  return (
    <div className={layout.inset}>
      <Empty title={said.none()} actions={button}>
        <div className={layout.fields}>
          <p>{said.noneWhy()}</p>
          <p>{said.verify()}</p>
          <div className={styles.snippet}>
            <CodeBlock>{RECEIVER}</CodeBlock>
            <Copy text={RECEIVER} />
          </div>
          <p>
            <a href="/docs/webhooks">{said.guide()}</a>
          </p>
          {!button && <p>{said.viewer()}</p>}
        </div>
      </Empty>
    </div>
  );
}
