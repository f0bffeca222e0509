import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/**
 * The fields of an answer, each by its name there with the places that ask for it, as a run would put them together. Our schema has no
 * types of which a fragment could be for some only. Unless `isAsked` says which selections count, directives leave nothing out.
 */
export function mergedFields(
  fragments: Fragments,
  sets: readonly SelectionSetNode[],
  isAsked: (selection: SelectionNode) => boolean = () => true,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const add = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isAsked(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const places = fields.get(name);
        if (places) places.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        add((fragments[selection.name.value] as FragmentDefinitionNode).selectionSet);
      }
    }
  };
  sets.forEach(add);
  return fields;
}
