import { type DetailedClass, detailedClasses, ERROR_CLASSES, type ErrorClass, tagsOf } from '../error-classes.ts';
import type { SdkModel } from '../model.ts';
import { docstring, laid } from './layout.ts';

/** `errors.py`: a class for each kind of refusal, with its tags, and what the catalogue says about each tag. */
export function errorsModule({ errors, graphqlCodes }: SdkModel): string {
  const entries = errors.map(({ tag, fix, retry }) =>
    laid(`"${tag}": CatalogueEntry(${JSON.stringify(fix)}, retry=${retry ? 'True' : 'False'}),`, '    '),
  );
  const table = ERROR_CLASSES.flatMap(({ name, statuses }) => statuses.map((status) => `    ${status}: ${name},\n`));
  const detailed = detailedClasses(errors);
  const more = detailed.map(({ tag, name, details }) => `    "${tag}": (${name}, ${JSON.stringify(details)}),\n`);
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
${detailed.map(detailedDeclaration).join('\n')}

REFUSALS: Final[dict[int, type[RefusalError]]] = {
${table.join('')}}
"""The class of a refusal, by its status."""

DETAILED: Final[dict[str, tuple[type[RefusalError], list[str]]]] = {
${more.join('')}}
"""The class of a refusal that says more, by its tag, and what it has to say to be of it."""
`;
}

function declaration({ name, doc, statuses }: ErrorClass, tags: string[]): string {
  const known = tags.map((tag) => `\`${tag}\``).join(', ');
  return `\nclass ${name}(RefusalError):\n${docstring(`${doc} Status ${statuses.join(', ')}.\n\nTags: ${known}.`, '    ')}`;
}

function detailedDeclaration({ name, tag, doc, base, details }: DetailedClass): string {
  const fields = details.map(
    (detail) => `
    @property
    def ${detail}(self) -> str:
        """What the answer says as \`${detail}\`."""
        return str(self.body["${detail}"])
`,
  );
  return `\nclass ${name}(${base}):\n${docstring(`${doc} Tag \`${tag}\`.`, '    ')}${fields.join('')}`;
}
