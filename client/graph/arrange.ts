import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import type { Layout } from '../scene/scene.ts';
import { bendsOf } from './layout/bends.ts';
import { byTime } from './layout/by-time.ts';
import { concentric } from './layout/concentric.ts';
import { grouped } from './layout/grouped.ts';
import { layered } from './layout/layered.ts';
import type { Arrangement, LayoutGraph } from './layout/layout-graph.ts';
import { organic, organicWithin } from './layout/organic.ts';
import { placeNear } from './layout/place-near.ts';
import { FONT } from './node-box.ts';
import type { Positions } from './positions.ts';
import { measureIn } from './wrap.ts';

const sizeOf = (node: NodeSingular) => ({
  id: node.id(),
  width: node.data('outerWidth') as number,
  height: node.data('outerHeight') as number,
});

/** The name below a mark counts to the box, whose middle is then lower than the mark's. */
const overhang = (node: NodeSingular) => ((node.data('outerHeight') as number) - (node.data('height') as number)) / 2;

export function positionsIn(nodes: NodeCollection): Positions {
  const positions: Positions = new Map();
  nodes.forEach((node) => void positions.set(node.id(), { ...node.position() }));
  return positions;
}

/** What the drawing holds, as the layouts take it. */
export function layoutGraphOf(cy: Core): LayoutGraph {
  const measure = measureIn(`11px ${FONT}`);
  return {
    nodes: cy.nodes().map((node) => ({
      ...sizeOf(node),
      kind: node.data('kind'),
      area: node.data('area'),
      group: node.scratch('group'),
      ...(node.data('since') ? { since: node.data('since') } : {}),
      ...(node.data('order') === undefined ? {} : { order: node.data('order') }),
    })),
    lines: cy.edges().map((edge) => {
      const lines = String(edge.data('label')).split('\n');
      const words = edge.hasClass('crowded')
        ? {}
        : { words: { width: Math.max(...lines.map(measure)) + 12, height: lines.length * 14 + 6 } };
      return { id: edge.id(), from: edge.data('source'), to: edge.data('target'), type: edge.data('type'), ...words };
    }),
    ...(cy.nodes('.chosen').nonempty() ? { centre: cy.nodes('.chosen').first().id() } : {}),
  };
}

/** @param room how wide a drawing may become, where it must be read without moving it */
export function arrangeWith(layout: Layout, graph: LayoutGraph, aspect: number, room?: number): Promise<Arrangement> {
  if (layout === 'concentric') return Promise.resolve(concentric(graph, aspect));
  if (layout === 'time') return Promise.resolve(byTime(graph, aspect));
  if (layout === 'areas') return grouped(graph, aspect);
  if (layout === 'layered') return layered(graph, room);
  return room === undefined ? organic(graph, aspect) : organicWithin(graph, aspect, room);
}

/** Puts everything where a layout says, except what is pinned; lines take the layout's course. */
export function applyArrangement(cy: Core, { positions, courses, wordless }: Arrangement, pinned: ReadonlySet<string>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const at = positions.get(node.id());
      if (at && !(pinned.has(node.id()) && !node.hasClass('unplaced'))) node.position({ x: at.x, y: at.y - overhang(node) });
    });
    cy.edges().forEach((edge) => {
      const course = courses.get(edge.id());
      const moved = [edge.source(), edge.target()].some((node) => pinned.has(node.id()));
      if (course && !moved) edge.data('bends', bendsOf(course, { from: edge.source().position(), to: edge.target().position() }));
      else edge.removeData('bends');
    });
    if (wordless) cy.edges().addClass('crowded wordless');
    cy.elements().removeClass('unplaced');
  });
}

/** Gives newcomers a place beside their neighbours. */
export function placeArriving(cy: Core, arriving: readonly string[]): void {
  if (arriving.length === 0) return;
  const waiting = new Set(arriving);
  cy.batch(() => {
    const placed = cy.nodes().filter((node) => !waiting.has(node.id()));
    const positions = placeNear({
      placed: placed.map(sizeOf),
      positions: positionsIn(placed),
      arriving: arriving.map((id) => sizeOf(cy.getElementById(id) as NodeSingular)),
      neighboursOf: (id) =>
        cy
          .getElementById(id)
          .neighborhood()
          .nodes()
          .map((node) => node.id()),
    });
    for (const id of arriving) cy.getElementById(id).position({ ...(positions.get(id) as { x: number; y: number }) });
    cy.elements('.unplaced').removeClass('unplaced');
  });
}
