import type { Point, Positions } from '../positions.ts';
import type { Arrangement, LayoutGraph, LayoutNode } from './layout-graph.ts';
import { separate } from './separate.ts';

const RING = 130;
const NEXT = 66;
/** Boxes are wider than high, and so are the rings, at least by so much and at most by so much. */
const FLATTEST = { least: 1.1, most: 1.8 };
const MOST_SEPARATED = 700;

/** Rings around one node by how many steps away things are, each near what leads to it; what nothing leads to stands outermost. */
export function concentric(graph: LayoutGraph, aspect: number): Arrangement {
  const flat = Math.min(FLATTEST.most, Math.max(FLATTEST.least, aspect));
  const centre = graph.centre ?? busiest(graph);
  if (!centre) return { positions: new Map(), courses: new Map() };
  const positions: Positions = new Map([[centre, { x: 0, y: 0 }]]);
  const sizes = new Map(graph.nodes.map((node) => [node.id, node]));
  let radius = 0;
  for (const ring of ringsOf(graph, centre)) {
    const spaces = ring.map((id) => spaceOf(sizes.get(id), flat));
    const radii = radiiFor(spaces, radius + RING);
    const angles = inTurn(ring, spaces, (id) => angleOf(towards(graph, id, positions), flat));
    // A ring with much on it is several, one close outside the other, filled in turn.
    angles.forEach(([id, angle], index) => {
      const at = radii[index % radii.length] ?? radius;
      positions.set(id, { x: Math.cos(angle) * at * flat, y: Math.sin(angle) * at });
    });
    radius = radii.at(-1) ?? radius;
  }
  const settled = graph.nodes.length > MOST_SEPARATED ? positions : separate(graph.nodes, positions);
  return { positions: settled, courses: new Map() };
}

/** Ids by steps from the centre, from one step on; the last ring is what cannot be reached. */
export function ringsOf({ nodes, lines }: LayoutGraph, centre: string): string[][] {
  const seen = new Set([centre]);
  const rings: string[][] = [];
  for (let ring = [centre]; ring.length > 0; ) {
    const next = lines.flatMap(({ from, to }) => (ring.includes(from) ? [to] : ring.includes(to) ? [from] : []));
    ring = [...new Set(next)].filter((id) => !seen.has(id));
    for (const id of ring) seen.add(id);
    if (ring.length > 0) rings.push(ring);
  }
  const apart = nodes.map(({ id }) => id).filter((id) => !seen.has(id));
  return apart.length > 0 ? [...rings, apart] : rings;
}

/** The radii of as many rings as it takes to hold all of these, from the first on. */
function radiiFor(spaces: readonly number[], first: number): number[] {
  const girth = spaces.reduce((a, b) => a + b, 0);
  const radii = [first];
  // Filled in turn, each holds as much as the smallest one has room for.
  while (radii.length * first * 2 * Math.PI < girth) radii.push((radii.at(-1) ?? first) + NEXT);
  return radii;
}

const spaceOf = (node: LayoutNode | undefined, flat: number): number => (node ? (node.width / flat + node.height) / 1.4 + 16 : 60);
const angleOf = ({ x, y }: Point, flat: number): number => Math.atan2(y, x / flat);

/** The middle of those nearer the centre that a node is joined to. */
function towards({ lines }: LayoutGraph, id: string, placed: Positions): Point {
  const others = lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const points = others.flatMap((other) => placed.get(other) ?? []);
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return sum.x === 0 && sum.y === 0 ? { x: 0, y: -1 } : sum;
}

/** Angles round the ring in the order of where each would like to be, with room for each. */
function inTurn(ids: readonly string[], spaces: readonly number[], wish: (id: string) => number): [string, number][] {
  const girth = spaces.reduce((a, b) => a + b, 0);
  const ordered = ids
    .map((id, index) => ({ id, wish: wish(id), space: spaces[index] ?? 0 }))
    .toSorted((a, b) => a.wish - b.wish || a.id.localeCompare(b.id));
  let passed = 0;
  const even = ordered.map(({ id, wish: wished, space }) => {
    const angle = ((passed + space / 2) / girth) * 2 * Math.PI;
    passed += space;
    return { id, angle, off: wished - angle };
  });
  const turn = Math.atan2(
    even.reduce((sum, { off }) => sum + Math.sin(off), 0),
    even.reduce((sum, { off }) => sum + Math.cos(off), 0),
  );
  return even.map(({ id, angle }) => [id, angle + turn]);
}

function busiest({ nodes, lines }: LayoutGraph): string | undefined {
  const degrees = new Map<string, number>();
  for (const { from, to } of lines) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return nodes.map(({ id }) => id).toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))[0];
}
