import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Positions } from '../positions.ts';
import { clutterOf } from './clutter.ts';
import { fill } from './fill.ts';
import type { LayoutGraph } from './layout-graph.ts';
import { separate } from './separate.ts';

cytoscape.use(fcose);

export type OrganicTask = { ticket: number; graph: LayoutGraph; aspect: number };

/** Small pictures are tried several times, and the one that is easiest to read is taken. */
const triesFor = (nodes: number): number => (nodes < 60 ? 12 : nodes < 120 ? 6 : nodes < 180 ? 2 : 1);

function arrange({ graph, aspect }: OrganicTask): Positions {
  const tries = Array.from({ length: triesFor(graph.nodes.length) }, (_, seed) => {
    sow(seed + 1);
    const positions = separate(graph.nodes, fill(fcosePositions(graph), aspect));
    return { positions, clutter: clutterOf(graph.nodes, graph.lines, positions) };
  });
  return tries.reduce((best, one) => (one.clutter < best.clutter ? one : best)).positions;
}

function fcosePositions(graph: LayoutGraph): Positions {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: {
      nodes: graph.nodes.map(({ id, width, height }) => ({ data: { id, width, height } })),
      edges: graph.lines.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    },
  });
  const options = {
    name: 'fcose',
    quality: graph.nodes.length > 1200 ? 'draft' : 'default',
    randomize: true,
    animate: false,
    nodeSeparation: 120,
    idealEdgeLength: graph.nodes.length < 40 ? 120 : 75,
    nodeRepulsion: 9000,
    edgeElasticity: 0.45,
    gravity: 0.5,
    gravityRange: 2,
    numIter: 2500,
    tile: true,
    tilingPaddingVertical: 18,
    tilingPaddingHorizontal: 18,
  };
  cy.layout(options as cytoscape.LayoutOptions).run();
  const positions: Positions = new Map();
  cy.nodes().forEach((node) => void positions.set(node.id(), { ...node.position() }));
  cy.destroy();
  return positions;
}

/** The same graph gets the same drawing: the layout's chance is sown anew each time. */
function sow(seed: number): void {
  let state = seed;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A net of no meaning: what has been run once runs several times as fast, and this runs while the real graph is fetched. */
function warmUp(): void {
  const nodes = Array.from({ length: 60 }, (_, at) => ({ id: String(at), width: 100, height: 40, kind: 'Board' as const }));
  const lines = nodes.flatMap(({ id }, at) =>
    [1, 7].map((step) => ({ id: `${id}+${step}`, from: id, to: String((at + step) % nodes.length), type: 'REPORTS_TO' as const })),
  );
  fcosePositions({ nodes, lines });
}
warmUp();

self.addEventListener('message', ({ data }: MessageEvent<OrganicTask>) => {
  self.postMessage({ ticket: data.ticket, positions: arrange(data) });
});
