import type { Document, SentEvent } from '../read/document.ts';
import { type Change, type Finding, gather } from './change.ts';
import { compareRequired, compareSchemas, type Walk } from './schemas.ts';

/**
 * The differences between how events are sent. Receivers read it as clients read answers; the body is a form of `Event`, which is compared
 * where it is answered. Releases before 2.6.0 keep nothing of it: compared with one of them nothing has changed.
 */
export function compareWebhooks(old: Document, now: Document): Change[] {
  const [before, after] = [old.webhooks, now.webhooks ?? {}];
  if (!before) return [];
  const told = ({ post }: { post: SentEvent }, what: string, breaking: boolean): Change => ({ where: post.operationId, what, breaking });
  const isNew = Object.entries(after).filter(([type]) => !before[type]);
  const kept = Object.entries(before).flatMap(([type, was]) => (after[type] ? [[was.post, after[type].post] as const] : []));
  return [
    ...Object.entries(before).flatMap(([type, was]) => (after[type] ? [] : [told(was, `\`${type}\` is sent no more.`, true)])),
    ...isNew.map(([type, is]) => told(is, `\`${type}\` is sent now.`, false)),
    ...kept
      .filter(([was, is]) => was.operationId !== is.operationId)
      .map(([was, is]) => ({ where: was.operationId, what: `It is called ${is.operationId} now.`, breaking: true })),
    ...gather(
      kept.flatMap(([was, is]) =>
        compareSent({ old, now, use: 'answered', seen: new Set() }, was, is).map((finding) => ({
          ...finding,
          operation: is.operationId,
          use: 'answered' as const,
        })),
      ),
    ),
  ];
}

function compareSent(walk: Walk, was: SentEvent, is: SentEvent): Finding[] {
  return [
    ...compareHeaders(walk, was, is),
    ...Object.keys({ ...was.responses, ...is.responses }).flatMap((status) => {
      const place = `receivers' answer ${status}`;
      if (!is.responses[status]) return [{ place, what: 'It means nothing of its own any more.', breaking: true }];
      return was.responses[status] ? [] : [{ place, what: 'It has a meaning of its own now.', breaking: false }];
    }),
  ];
}

function compareHeaders(walk: Walk, was: SentEvent, is: SentEvent): Finding[] {
  const headersOf = ({ parameters }: SentEvent) => new Map(parameters.map((header) => [header.name, header]));
  const [before, after] = [headersOf(was), headersOf(is)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const place = `sent header ${name}`;
    const [earlier, later] = [before.get(name), after.get(name)];
    if (!later) return [{ place, what: 'It is gone.', breaking: true }];
    if (!earlier) return [{ place, what: 'It is new.', breaking: false }];
    return [
      ...compareRequired(place, earlier.required, later.required, walk.use),
      ...compareSchemas(walk, earlier.schema ?? {}, later.schema ?? {}, place),
    ];
  });
}
