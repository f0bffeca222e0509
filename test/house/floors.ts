/** A graph of names: each with those that it needs. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The folder of src/ that a file stands in; a file that stands in none is a room of its own. */
export function roomOf(path: string): string {
  return path.split('/')[1] as string;
}

/** Which rooms of src/ import which, with the files that do. What is generated belongs to no room. */
export function roomsOf(imports: Graph): { rooms: Graph; because: (from: string, to: string) => string[] } {
  const rooms = new Map<string, Set<string>>();
  const reasons = new Map<string, string[]>();
  for (const [file, others] of imports) {
    if (!file.startsWith('src/')) continue;
    const room = roomOf(file);
    const needed = rooms.get(room) ?? new Set<string>();
    rooms.set(room, needed);
    for (const other of others) {
      const to = roomOf(other);
      if (to === room || !other.startsWith('src/')) continue;
      needed.add(to);
      const key = `${room} ${to}`;
      reasons.set(key, [...(reasons.get(key) ?? []), `${file} imports ${other}`]);
    }
  }
  return { rooms, because: (from, to) => reasons.get(`${from} ${to}`) ?? [] };
}

/** Every set of names that need each other in a circle (the strongly connected components of Tarjan, those of more than one name). */
export function circlesIn(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (name: string): number => {
    const number = index.size;
    index.set(name, number);
    low.set(name, number);
    open.push(name);
    for (const next of graph.get(name) ?? []) {
      if (!index.has(next)) low.set(name, Math.min(low.get(name) as number, visit(next)));
      else if (open.includes(next)) low.set(name, Math.min(low.get(name) as number, index.get(next) as number));
    }
    if (low.get(name) === number) {
      const circle = open.splice(open.indexOf(name));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low.get(name) as number;
  };
  for (const name of graph.keys()) if (!index.has(name)) visit(name);
  return circles;
}

/** The names by floors: each stands one above the highest that it needs. Throws when some need each other in a circle. */
export function floorsOf(graph: Graph): string[][] {
  if (circlesIn(graph).length > 0) throw new Error(`no floors with a circle: ${JSON.stringify(circlesIn(graph))}`);
  const heights = new Map<string, number>();
  const heightOf = (name: string): number => {
    const known = heights.get(name) ?? Math.max(0, ...[...(graph.get(name) ?? [])].map((next) => heightOf(next) + 1));
    heights.set(name, known);
    return known;
  };
  const floors: string[][] = [];
  for (const name of [...graph.keys()].sort()) {
    const height = heightOf(name);
    floors[height] ??= [];
    floors[height].push(name);
  }
  return floors;
}

/** The graph without what follows from the rest: an arrow to what another arrow leads to anyway. */
function withoutDetours(graph: Graph): [from: string, to: string][] {
  const reached = (name: string): Set<string> => new Set([...(graph.get(name) ?? [])].flatMap((next) => [next, ...reached(next)]));
  return [...graph.keys()].sort().flatMap((from) => {
    const direct = [...(graph.get(from) ?? [])].sort();
    return direct.filter((to) => !direct.some((other) => other !== to && reached(other).has(to))).map((to): [string, string] => [from, to]);
  });
}

/** Mermaid gives a meaning to dots and to hyphens in the name of a box, but not in what is written on it. */
const drawn = (name: string): string => (/\W/.test(name) ? `${name.replaceAll(/\W/g, '_')}["${name}"]` : name);

/** The picture of the floors, the highest first, as Mermaid draws it. */
export function diagramOf(graph: Graph): string {
  const floors = floorsOf(graph).map(
    (names, height) => `  subgraph f${height + 1} [${height + 1}]\n    ${names.map(drawn).join(' ~~~ ')}\n  end`,
  );
  const arrows = withoutDetours(graph).map(([from, to]) => `  ${drawn(from)} --> ${drawn(to)}`);
  return ['```mermaid', 'flowchart TD', ...floors.reverse(), ...arrows, '```'].join('\n');
}

/** On which floor each room stands in the picture of a page. */
export function floorsIn(page: string): Map<string, number> {
  return new Map(
    [...page.matchAll(/^ {2}subgraph f(\d+) .*\n +(.*)$/gm)].flatMap(([, floor, names = '']) =>
      names.split(' ~~~ ').map((name): [string, number] => [/"(.*)"/.exec(name)?.[1] ?? name, Number(floor)]),
    ),
  );
}
