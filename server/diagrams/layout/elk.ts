import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs';
import type { Box, Point } from '../diagram.ts';
import { type Arrangement, type Course, ownCourse } from './arrangement.ts';
import { type Bundle, sizedWords, type Words } from './bundles.ts';
import { type Direction, runsBackwards } from './direction.ts';
import type { SizedNode } from './node-size.ts';
import { packed } from './pack.ts';
import { upToShared } from './share.ts';
import { type Trunk, trunksOf } from './trunks.ts';

export type LayeredTask = { nodes: readonly SizedNode[]; bundles: readonly Bundle[]; direction: Direction };

type Shared = { trunk: Trunk; leads: boolean; drawn: Parameters<typeof upToShared>[1] };
type OwnCourse = Pick<Course, 'points' | 'drawn' | 'ends'>;

let engine: ELK | undefined;

/** Lays a graph out in layers with ELK, its lines routed around every node; the engine is loaded when first used. */
export async function layered(task: LayeredTask): Promise<Arrangement> {
  engine ??= new (await import('elkjs/lib/elk.bundled.js')).default();
  const trunks = trunksOf(task.bundles, task.direction);
  return packed(arrangementOf(await engine.layout(elkInput(task, trunks)), task, trunks), task.bundles);
}

/** The graph as ELK takes it. A trunk is led through a point of its own, which the layout places like a node. */
export function elkInput({ nodes, bundles, direction }: LayeredTask, trunks: readonly Trunk[]): ElkNode {
  const flat = direction === 'RIGHT' || direction === 'LEFT';
  const many = bundles.length > 60;
  const spoken = bundles.some(({ words }) => words);
  const trunkOf = new Map(trunks.flatMap((trunk) => trunk.bundles.map(({ id }) => [id, trunk] as const)));
  return {
    id: 'diagram',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.randomSeed': '1',
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
      'elk.layered.thoroughness': '7',
      'elk.layered.nodePlacement.strategy': many ? 'BRANDES_KOEPF' : 'NETWORK_SIMPLEX',
      'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
      'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
      'elk.layered.spacing.nodeNodeBetweenLayers': flat ? (spoken ? '24' : '40') : '26',
      'elk.layered.spacing.edgeNodeBetweenLayers': '19',
      'elk.layered.spacing.edgeEdgeBetweenLayers': many ? '8' : '10',
      'elk.spacing.nodeNode': flat ? '18' : '30',
      'elk.spacing.edgeNode': many ? '12' : '16',
      'elk.spacing.edgeEdge': many ? '8' : '11',
      'elk.spacing.edgeLabel': '3',
      'elk.spacing.componentComponent': '44',
      'elk.aspectRatio': '1.5',
    },
    children: [
      ...nodes.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ node, outer }) => ({ id: node.id, ...outer })),
      ...trunks.map(({ id }) => ({ id, width: 2, height: 2, ...meetingPorts(id) })),
    ],
    edges: [...bundles.map((bundle) => bundleEdge(bundle, trunkOf.get(bundle.id), direction)), ...trunks.map((trunk) => trunkEdge(trunk))],
  };
}

/** A trunk's point has one place where lines arrive and one where they leave, so that they truly meet. */
function meetingPorts(id: string): Pick<ElkNode, 'ports'> {
  return { ports: ['in', 'out'].map((name) => ({ id: `${id} ${name}`, width: 0, height: 0 })) };
}

function bundleEdge(bundle: Bundle, trunk: Trunk | undefined, direction: Direction): ElkExtendedEdge {
  const backwards = runsBackwards(bundle.relationships[0].type, direction);
  const [first, last] = backwards ? [bundle.to, bundle.from] : [bundle.from, bundle.to];
  if (trunk?.gathers === 'in') return { id: bundle.id, sources: [first], targets: [`${trunk.id} in`] };
  if (trunk) return { id: bundle.id, sources: [`${trunk.id} out`], targets: [last] };
  return { id: bundle.id, sources: [first], targets: [last], ...labelled(bundle.id, bundle.words) };
}

function trunkEdge(trunk: Trunk): ElkExtendedEdge {
  const ends =
    trunk.gathers === 'in'
      ? { sources: [`${trunk.id} out`], targets: [trunk.node] }
      : { sources: [trunk.node], targets: [`${trunk.id} in`] };
  return { id: `${trunk.id} stem`, ...ends, ...labelled(trunk.id, trunkWords(trunk)) };
}

const trunkWords = ({ bundles }: Trunk): Words | null => {
  const said = bundles[0]?.words?.said;
  return said === undefined ? null : sizedWords(said, [...new Set(bundles.flatMap(({ words }) => words?.numbers ?? []))]);
};

const labelled = (id: string, words: Words | null): Pick<ElkExtendedEdge, 'labels'> => ({
  labels: words
    ? [
        {
          ...{ id: `${id} words`, text: '.', width: words.width, height: words.height },
          layoutOptions: { 'elk.edgeLabels.placement': 'CENTER', 'elk.edgeLabels.inline': 'true' },
        },
      ]
    : [],
});

/** ELK's reply in the diagram's terms; a line of a trunk is led along it. */
function arrangementOf(laid: ElkNode, { bundles, nodes, direction }: LayeredTask, trunks: readonly Trunk[]): Arrangement {
  const edges = new Map(((laid.edges ?? []) as ElkExtendedEdge[]).map((edge) => [edge.id, edge]));
  const boxes = new Map((laid.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]));
  const trunkOf = new Map<string, Shared>();
  for (const trunk of trunks) {
    const drawn: Shared['drawn'] = [];
    for (const [index, { id }] of trunk.bundles.entries()) trunkOf.set(id, { trunk, leads: index === 0, drawn });
  }
  const courses = new Map<string, Course>();
  for (const bundle of bundles) {
    const own = edges.get(bundle.id);
    const shared = trunkOf.get(bundle.id);
    const stem = shared && edges.get(`${shared.trunk.id} stem`);
    const spoken = shared ? (shared.leads ? trunkWords(shared.trunk) : null) : bundle.words;
    const words = placeOf(stem ?? own, spoken);
    const backwards = runsBackwards(bundle.relationships[0].type, direction);
    const course = shared && stem ? alongTrunk(own, stem, shared) : ownCourse(pointsOf(own));
    courses.set(bundle.id, { ...(backwards ? reversed(course) : course), words, said: words && spoken ? spoken.lines : [] });
  }
  const places = new Map(nodes.map(({ node }) => [node.id, boxes.get(node.id) as Box]));
  return { places, courses, size: { width: laid.width ?? 0, height: laid.height ?? 0 } };
}

/** A line that goes along a trunk: the first of them draws it, the others end where they meet what is drawn. */
function alongTrunk(own: ElkExtendedEdge | undefined, stem: ElkExtendedEdge, { trunk, leads, drawn }: Shared): OwnCourse {
  const gathers = trunk.gathers === 'in';
  const points = joined(gathers ? [own, stem] : [stem, own]);
  // From the end that is its own towards the one that is shared.
  const part = upToShared(gathers ? points : points.toReversed(), drawn);
  return { points, drawn: gathers ? part : part.toReversed(), ends: { first: gathers || leads, last: !gathers || leads } };
}

const reversed = ({ points, drawn, ends }: OwnCourse): OwnCourse => ({
  points: points.toReversed(),
  drawn: drawn.toReversed(),
  ends: { first: ends.last, last: ends.first },
});

function pointsOf(edge: ElkExtendedEdge | undefined): Point[] {
  const [section] = edge?.sections ?? [];
  return section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x, y })) : [];
}

/** Two stretches as one, without the bend where they meet if there is none. */
function joined(edges: readonly (ElkExtendedEdge | undefined)[]): Point[] {
  const points = edges.flatMap(pointsOf);
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    return !before || !after || !straight(before, point, after);
  });
}

const straight = (a: Point, b: Point, c: Point): boolean =>
  (Math.abs(a.x - b.x) < 1.5 && Math.abs(b.x - c.x) < 1.5) || (Math.abs(a.y - b.y) < 1.5 && Math.abs(b.y - c.y) < 1.5);

function placeOf(edge: ElkExtendedEdge | undefined, words: Words | null): Box | null {
  const label = edge?.labels?.[0];
  if (!words || label?.x === undefined || label.y === undefined) return null;
  return { x: label.x, y: label.y, width: words.width, height: words.height };
}
