import type { ElkExtendedEdge, ElkNode } from 'elkjs';
import type { DiagramGroup } from '../../../contract/diagram.ts';
import { type Bundle, sizedWords, type Words } from './bundles.ts';
import { type Direction, isLevel, runsBackwards } from './direction.ts';
import { groupedChildren } from './groups.ts';
import type { SizedNode } from './node-size.ts';
import { farEnd, type Trunk } from './trunks.ts';

export type LayeredTask = {
  nodes: readonly SizedNode[];
  bundles: readonly Bundle[];
  direction: Direction;
  /** What is to stand together; no node is in two of them. */
  groups?: readonly DiagramGroup[];
};

/** The graph as ELK takes it. A trunk is led through a point of its own, which the layout places like a node. */
export function elkInput({ nodes, bundles, direction, groups = [] }: LayeredTask, trunks: readonly Trunk[]): ElkNode {
  const grouped = groups.length > 0;
  // With nested graphs ELK's model order fails.
  const spacing = { ...spacingOf(bundles, direction), ...(!grouped && { 'elk.layered.considerModelOrder.strategy': 'PREFER_NODES' }) };
  const trunkOf = new Map(trunks.flatMap((trunk) => trunk.bundles.map(({ id }) => [id, trunk] as const)));
  const points = Map.groupBy(trunks, ({ point }) => point);
  const among = (ids: readonly string[]) => groups.findIndex(({ nodes: own }) => ids.every((id) => own.includes(id)));
  const meeting = [...points].map(([id, met]) => {
    const ends = met.flatMap((trunk) => trunk.bundles.flatMap(({ from, to }) => [from, to]));
    return { node: { id, width: 2, height: 2, ...meetingPorts(id) }, group: among(ends) };
  });
  const boxes = nodes.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ node, outer }): ElkNode => ({ id: node.id, ...outer }));
  return {
    id: 'diagram',
    layoutOptions: {
      ...spacing,
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
      'elk.aspectRatio': '1.5',
      ...(grouped && {
        'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
        'elk.json.shapeCoords': 'ROOT',
        'elk.json.edgeCoords': 'ROOT',
      }),
    },
    children: [...groupedChildren([...boxes.map((node) => ({ node, group: among([node.id]) })), ...meeting], groups, spacing)],
    edges: [
      ...bundles.flatMap((bundle) => bundleEdge(bundle, trunkOf.get(bundle.id), direction)),
      ...trunks.map((trunk) => trunkEdge(trunk, direction)),
    ],
  };
}

function spacingOf(bundles: readonly Bundle[], direction: Direction): Record<string, string> {
  const level = isLevel(direction);
  const many = bundles.length > 60;
  const spoken = bundles.some(({ words }) => words);
  return {
    'elk.algorithm': 'layered',
    'elk.direction': direction,
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.randomSeed': '1',
    'elk.layered.thoroughness': '7',
    'elk.layered.nodePlacement.strategy': many ? 'BRANDES_KOEPF' : 'NETWORK_SIMPLEX',
    'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
    'elk.layered.spacing.nodeNodeBetweenLayers': level ? (spoken ? '18' : '40') : '26',
    'elk.layered.spacing.edgeNodeBetweenLayers': '19',
    'elk.layered.spacing.edgeEdgeBetweenLayers': many ? '8' : '10',
    'elk.spacing.nodeNode': level ? '18' : '30',
    'elk.spacing.edgeNode': many ? '12' : '16',
    'elk.spacing.edgeEdge': many ? '8' : '11',
    'elk.spacing.edgeLabel': '3',
    'elk.spacing.componentComponent': '44',
  };
}

/** A trunk's point has one place where lines arrive and one where they leave, so that they truly meet. */
function meetingPorts(id: string): Pick<ElkNode, 'ports'> {
  return { ports: ['in', 'out'].map((name) => ({ id: `${id} ${name}`, width: 0, height: 0 })) };
}

/** A line's own edge; what several trunks of one point share is led there once. */
function bundleEdge(bundle: Bundle, trunk: Trunk | undefined, direction: Direction): ElkExtendedEdge[] {
  const backwards = runsBackwards(bundle.relationships[0].type, direction);
  const [first, last] = backwards ? [bundle.to, bundle.from] : [bundle.from, bundle.to];
  if (!trunk) return [{ id: bundle.id, sources: [first], targets: [last], ...labelled(bundle.id, wordsOn(bundle.words, direction)) }];
  if (trunk.point !== trunk.id) return [];
  const id = branchId(trunk, bundle, direction);
  if (trunk.gathers === 'in') return [{ id, sources: [first], targets: [`${trunk.point} in`] }];
  return [{ id, sources: [`${trunk.point} out`], targets: [last] }];
}

export const branchId = ({ point, gathers }: Trunk, bundle: Bundle, direction: Direction): string =>
  `${point} ${farEnd(bundle, gathers, direction)}`;

function trunkEdge(trunk: Trunk, direction: Direction): ElkExtendedEdge {
  const ends =
    trunk.gathers === 'in'
      ? { sources: [`${trunk.point} out`], targets: [trunk.node] }
      : { sources: [trunk.node], targets: [`${trunk.point} in`] };
  return { id: `${trunk.id} stem`, ...ends, ...labelled(trunk.id, trunkWords(trunk, direction)) };
}

/** A line's words, broken for the way that it runs. */
export const wordsOn = (words: Words | null, direction: Direction): Words | null =>
  words && isLevel(direction) ? sizedWords(words.said, words.numbers, true) : words;

export function trunkWords({ bundles }: Trunk, direction: Direction): Words | null {
  const said = bundles[0]?.words?.said;
  if (said === undefined) return null;
  return sizedWords(said, [...new Set(bundles.flatMap(({ words }) => words?.numbers ?? []))], isLevel(direction));
}

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
