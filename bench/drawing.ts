import type { SideName } from './drawing/page.ts';
import { servedPage } from './drawing/served-page.ts';
import { type Visit, visit } from './drawing/visit.ts';
import { amount, bestOf, type Figure } from './figure.ts';
import { quantile } from './side-by-side.ts';

const sides = ['sightline', 'vis-network', 'force-graph', 'sigma'] as const satisfies SideName[];
const ROUNDS = 3;
const scenes = [
  { nodes: 1000, relationships: 2000, first: 2, path: 1.5 },
  { nodes: 5000, relationships: 12000, first: 3, path: undefined },
];

/** Drawing a scene, dragging and zooming it, and marking a path in it, against the best of three other libraries. */
export async function drawings(): Promise<Figure[]> {
  const page = await servedPage();
  try {
    const figures: Figure[] = [];
    for (const scene of scenes) {
      const visits = new Map<SideName, Visit[]>(sides.map((side) => [side, []]));
      for (let round = 0; round < ROUNDS; round += 1) {
        // Each side is first in its turn.
        for (const turn of sides.keys()) {
          const side = sides[(turn + round) % sides.length] ?? 'sightline';
          visits.get(side)?.push(await visit(page.url, side, scene));
        }
      }
      figures.push(...figuresOf(visits, scene));
    }
    return figures;
  } finally {
    page.close();
  }
}

function figuresOf(visits: ReadonlyMap<SideName, Visit[]>, { nodes, first, path }: (typeof scenes)[number]): Figure[] {
  const own = visits.get('sightline') ?? [];
  const of = (what: (visit: Visit) => number) =>
    Object.fromEntries(sides.slice(1).map((side) => [side, visits.get(side)?.map(what) ?? []]));
  const names = nodes.toLocaleString('en-GB');
  const compare = (words: string, what: (visit: Visit) => number, most: number | undefined) =>
    bestOf(`${words}, ${names} nodes`, { ours: own.map(what), peers: of(what) }, most);
  const expansions = own.flatMap(({ expansion }) => expansion ?? []);
  return [
    compare('a frame while dragging', ({ drag }) => drag, 1),
    compare('a frame while zooming', ({ zoom }) => zoom, 1),
    compare('the longest frame while dragging', ({ longest }) => longest, undefined),
    compare('first drawing', ({ drawn }) => drawn, first),
    bestOf(`something to see, ${names} nodes`, { ours: own.map(({ seen }) => seen), peers: of(({ drawn }) => drawn) }, first / 3),
    compare('marking a path', ({ highlight }) => highlight, path),
    amount(
      `frames until 100 neighbours are drawn, ${names} nodes`,
      quantile(
        expansions.map(({ frames }) => frames),
        0.5,
      ),
      nodes === 1000 ? 3 : undefined,
    ),
    amount(`other nodes that moved then, ${names} nodes`, Math.max(...expansions.map(({ moved }) => moved)), 0),
  ];
}
