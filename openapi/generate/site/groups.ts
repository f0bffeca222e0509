import { type Document, operationsOf, type PlacedOperation } from '../../read/document.ts';
import { type Caller, callerOf } from '../../read/precedence.ts';

/** Operations under their noun. */
export interface Noun {
  name: string;
  description: string;
  operations: PlacedOperation[];
}

/** Who calls, with the nouns that they have something to do with. */
export interface Group {
  name: string;
  description: string;
  nouns: Noun[];
}

const GROUPS: { name: string; description: string; callers: Caller[] }[] = [
  {
    name: 'Operators',
    description: 'Your product and your back office, with the operator token. Keep it on servers.',
    callers: ['operator', 'operator_or_user', 'console'],
  },
  {
    name: 'Users',
    description: 'Your users, in their browsers, with the session cookie that a ticket gave them.',
    callers: ['user', 'operator_or_user'],
  },
  { name: 'Public', description: 'Anyone, without credentials.', callers: ['anyone'] },
];

/** Every operation by who calls it and by its noun. What operators and users both call stands under both. */
export function groupsOf(document: Document): Group[] {
  const placed = operationsOf(document);
  const tags = (document as unknown as { tags: { name: string; description: string }[] }).tags;
  return GROUPS.map(({ name, description, callers }) => ({
    name,
    description,
    nouns: tags
      .map((tag) => ({
        ...tag,
        operations: placed.filter(({ operation }) => operation.tags.includes(tag.name) && callers.includes(callerOf(document, operation))),
      }))
      .filter(({ operations }) => operations.length > 0),
  }));
}

/** `user-tiers` is read as `User tiers`. */
export function titleOf(noun: string): string {
  const words = noun.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
