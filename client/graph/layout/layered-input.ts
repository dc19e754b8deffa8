import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';
import type { LayoutGraph, LayoutLine } from './layout-graph.ts';

/** Types whose first end stands above (or before) the second: who may demand an account is always higher. */
const firstAbove = new Set<RelationshipTypeName>(['HOLDS_TO_ACCOUNT', 'APPOINTS', 'SCRUTINISES', 'HAS_DUTY']);

/** Steps run left to right; chains and ladders run upward. */
export function directionOf(graph: LayoutGraph): 'RIGHT' | 'UP' {
  const steps = graph.lines.filter(({ type }) => relationshipTypes[type].family === 'escalation').length;
  return steps > 0 && steps * 2 >= graph.lines.length ? 'RIGHT' : 'UP';
}

/** Whether a line runs against the layout's direction. */
export function runsBackwards(line: LayoutLine, direction: 'RIGHT' | 'UP'): boolean {
  return direction === 'RIGHT' ? line.type === 'PART_OF' : firstAbove.has(line.type);
}

const MANY_LINES = 60;
const ranking = new Set(['accountability', 'membership']);

/** The lines that decide the layers: all of them, but in a full drawing only accountability and structure, as consulting is no rank. */
function deciding(graph: LayoutGraph, direction: 'RIGHT' | 'UP'): LayoutLine[] {
  const lines = graph.lines.filter((line) => line.from !== line.to);
  if (direction === 'RIGHT' || lines.length <= MANY_LINES) return lines;
  return lines.filter(({ type }) => ranking.has(relationshipTypes[type].family));
}

/** How layers may be laid to fit a narrow frame: folded like lines of text, or the other way round. */
export type Fit = {
  how: 'folded' | 'turned';
  aspect: number;
  /** How many may stand in one layer. */
  most?: number;
  wordless?: true;
};

/** The graph as ELK's layered algorithm takes it. */
export function layeredInput(graph: LayoutGraph, fit?: Fit): ElkNode {
  const direction = directionOf(graph);
  const connected = new Set(graph.lines.flatMap(({ from, to }) => [from, to]));
  const ordered = graph.nodes.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return {
    id: 'drawing',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': fit?.how === 'turned' ? (direction === 'UP' ? 'RIGHT' : 'DOWN') : direction,
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
      'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
      'elk.layered.spacing.nodeNodeBetweenLayers': direction === 'UP' || fit?.how === 'turned' ? '26' : '14',
      'elk.layered.spacing.edgeNodeBetweenLayers': '12',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
      // Where many lines lead to the same steps, they leave and arrive together, as one bundle.
      'elk.layered.mergeEdges': String(direction === 'RIGHT' && graph.lines.some((line) => !line.words)),
      'elk.spacing.nodeNode': direction === 'UP' ? '32' : '22',
      'elk.spacing.edgeNode': '16',
      'elk.spacing.edgeEdge': '12',
      'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
      'elk.spacing.componentComponent': '48',
      'elk.aspectRatio': String(fit?.aspect ?? 2.2),
      ...(fit?.how === 'folded' ? { 'elk.layered.wrapping.strategy': 'MULTI_EDGE' } : {}),
      ...(fit?.most
        ? { 'elk.layered.layering.strategy': 'COFFMAN_GRAHAM', 'elk.layered.layering.coffmanGraham.layerBound': String(fit.most) }
        : {}),
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    },
    // What no line leads to comes last.
    children: ordered.map(({ id, width, height }) => ({
      id,
      width,
      height,
      layoutOptions: { 'elk.priority': connected.has(id) ? '1' : '0' },
    })),
    edges: deciding(graph, direction).map((line) => edge(line, runsBackwards(line, direction))),
  };
}

function edge(line: LayoutLine, backwards: boolean): ElkExtendedEdge {
  return {
    id: line.id,
    sources: [backwards ? line.to : line.from],
    targets: [backwards ? line.from : line.to],
    labels: line.words
      ? [{ text: '.', ...line.words, layoutOptions: { 'elk.edgeLabels.placement': 'CENTER', 'elk.edgeLabels.inline': 'true' } }]
      : [],
  };
}
