import { Link } from 'wouter';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import type { Webhook } from '../../../sdk/typescript/sdk.ts';
import { useLaterWords } from '../../frame/later-words.ts';
import { WebhookAddress } from '../../frame/webhook-address.tsx';
import { WebhookPill } from '../../frame/webhook-pill.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './webhooks-screen.module.css';

/** Every webhook with what it is sent, whether it takes that, and how far it is behind. */
export function WebhookList({ webhooks }: { webhooks: readonly Webhook[] }) {
  const { locale } = useWords();
  const { webhooks: said } = useLaterWords();
  const columns: readonly Column<Webhook>[] = [
    { key: 'address', label: said.address(), cell: (webhook) => <Named webhook={webhook} /> },
    { key: 'sent', label: said.sent(), cell: ({ types }) => <Sent types={types} /> },
    { key: 'state', label: said.state(), cell: (webhook) => <WebhookPill webhook={webhook} isLong /> },
    {
      key: 'behind',
      label: said.behind(),
      isNumber: true,
      cell: ({ lag }) =>
        lag === 0 ? <span className={letters.quiet}>{said.upToDate()}</span> : said.events({ count: lag, shown: countText(lag, locale) }),
    },
  ];
  return <DataTable label={said.list()} columns={columns} rows={webhooks} keyOf={({ webhookId }) => webhookId} />;
}

/** By what it is for, where somebody said so; the address is always there. */
function Named({ webhook }: { webhook: Webhook }) {
  const { url, description, webhookId } = webhook;
  return (
    <span className={styles.named}>
      <Link href={`/webhooks/${webhookId}`} className={styles.name}>
        {description || <WebhookAddress url={url} />}
      </Link>
      {description && (
        <span className={styles.url}>
          <WebhookAddress url={url} />
        </span>
      )}
    </span>
  );
}

const SHOWN = 3;

function Sent({ types }: { types: readonly string[] }) {
  const { locale } = useWords();
  const { webhooks: said } = useLaterWords();
  if (types.length === 0) return said.everything();
  const more = types.length - SHOWN;
  return (
    <span className={styles.sent} title={types.join(', ')}>
      {types.slice(0, SHOWN).map((type) => (
        <code key={type}>{type}</code>
      ))}
      {more > 0 && <span className={letters.quiet}>{said.andMore({ count: countText(more, locale) })}</span>}
    </span>
  );
}
