import { CodeBlock } from '../../kit/code-block.tsx';
import { Copy } from './copy.tsx';
import { type Call, shellText } from './example-calls.ts';
import styles from './first-call.module.css';
import { useOffice } from './office.tsx';

/** The calls that fill what is empty, for the server that this is; they can be copied. */
export function FirstCall({ calls }: { calls: readonly Call[] }) {
  const { publicUrl } = useOffice().deployment;
  const text = calls.map((call) => shellText(call, publicUrl)).join('\n\n');
  return (
    <div className={styles.call}>
      <CodeBlock>{text}</CodeBlock>
      <Copy text={text} />
    </div>
  );
}
