import { ERROR_CLASSES, type ErrorClass, tagsOf } from '../error-classes.ts';
import type { SdkModel } from '../model.ts';
import { docstring, laid } from './layout.ts';

/** `errors.py`: a class for each kind of refusal, with its tags, and what the catalogue says about each tag. */
export function errorsModule({ errors, graphqlCodes }: SdkModel): string {
  const entries = errors.map(({ tag, fix, retry }) =>
    laid(`"${tag}": CatalogueEntry(${JSON.stringify(fix)}, retry=${retry ? 'True' : 'False'}),`, '    '),
  );
  const table = ERROR_CLASSES.flatMap(({ name, statuses }) => statuses.map((status) => `    ${status}: ${name},\n`));
  const literal = (values: string[]) => `Literal[${values.map((value) => `"${value}"`).join(', ')}]`;
  return `from __future__ import annotations

from typing import Final, Literal, NamedTuple, TypeAlias

from ..errors import RefusalError


class CatalogueEntry(NamedTuple):
    fix: str
    """What the caller can do about it."""
    retry: bool
    """Whether the same request may succeed later."""


CATALOGUE: Final[dict[str, CatalogueEntry]] = {
${entries.join('')}}
"""What the error catalogue says of every tag."""

${laid(`ErrorTag: TypeAlias = ${literal(errors.map(({ tag }) => tag))}`)}"""Every tag that a request can be refused with."""

${laid(`GraphqlTag: TypeAlias = ${literal(graphqlCodes)}`)}"""Every code of an error in a GraphQL answer."""

${ERROR_CLASSES.map((kind) => declaration(kind, tagsOf(errors, kind))).join('\n')}

REFUSALS: Final[dict[int, type[RefusalError]]] = {
${table.join('')}}
"""The class of a refusal, by its status."""
`;
}

function declaration({ name, doc, statuses }: ErrorClass, tags: string[]): string {
  const known = tags.map((tag) => `\`${tag}\``).join(', ');
  return `\nclass ${name}(RefusalError):\n${docstring(`${doc} Status ${statuses.join(', ')}.\n\nTags: ${known}.`, '    ')}`;
}
