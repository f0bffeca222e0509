import { type Document, type Operation, operationsOf, type Response } from './document.ts';
import { followRef, type Reference } from './follow-ref.ts';

interface OwnRefusal {
  operation: Operation;
  status: string;
  own: Response;
}

/**
 * Where an operation writes an error answer itself, because it has a media type of its own for it, that stands beside the envelope which
 * `expand` writes. An envelope that nobody else answers is taken out of the components.
 */
export function besideOwnRefusals(document: Document, expand: () => void): void {
  const found: OwnRefusal[] = operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .map(([status, own]) => ({ operation, status, own })),
  );
  expand();
  for (const { operation, status, own } of found) {
    const common = operation.responses[status] as Response | Reference;
    const { description, headers, content } = followRef(document, common);
    operation.responses[status] = {
      description: `${description}\n${own.description}`,
      headers: { ...headers, ...own.headers },
      content: { ...content, ...own.content },
    };
    if ('$ref' in common) dropUnused(document, common.$ref);
  }
}

function dropUnused(document: Document, reference: string): void {
  const isUsed = operationsOf(document).some(({ operation }) =>
    Object.values(operation.responses).some((response) => '$ref' in response && response.$ref === reference),
  );
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  if (!isUsed) delete document.components['responses']?.[name];
}
