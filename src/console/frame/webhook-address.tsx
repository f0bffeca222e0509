import letters from '../../kit/letters.module.css';
import { shortText } from '../../kit/short-text.ts';

/** The address of a webhook: its two ends where it is long, whole when it is pointed at. It goes on in the next line where it has to. */
export function WebhookAddress({ url }: { url: string }) {
  return (
    <code className={letters.breaks} title={url}>
      {shortText(url, 90, 20)}
    </code>
  );
}
