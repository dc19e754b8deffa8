import type { Core, ElementDefinition } from 'cytoscape';
import type { Theme } from '../../contract/families.ts';
import type { Graph } from '../../contract/graph.ts';
import { lineElement, linesOf, nodeElement } from './elements.ts';
import { NAME_SIZE } from './node-box.ts';
import type { Positions } from './positions.ts';

type Options = {
  theme: Theme;
  /** The bundle whose lines are drawn one by one. */
  open?: string | undefined;
  /** Where what is new stands, as far as that is known. */
  places?: Positions;
  /** Every name is read from where the drawing begins, so that none need be larger. */
  legible?: boolean;
};

/**
 * Makes the drawing hold exactly a graph's nodes and lines: adds what is new, takes what is gone, leaves the rest alone.
 * Returns the nodes that are new and have no place yet.
 */
export function synchronise(cy: Core, graph: Graph, { theme, open, places, legible = false }: Options): string[] {
  const lines = linesOf(graph, open).map(lineElement);
  const crowded = crowdedAmong(lines);
  const wanted = new Set([...graph.nodes.map((node) => node.id), ...lines.map(({ data }) => data.id)]);
  const scaleOf = legible ? () => 1 : scalesIn(graph);
  const unplaced: string[] = [];
  // All at once: one by one, Cytoscape does much of the work for all again.
  const arriving: ElementDefinition[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of graph.nodes) {
      const present = cy.getElementById(node.id);
      // What is drawn keeps its size, so that nothing around it has to move.
      if (present.nonempty()) {
        if (present.scratch(DRAWN_AS)?.node === node && present.scratch(DRAWN_AS).theme === theme) continue;
        present.data(nodeElement(node, theme, present.data('fontSize') / NAME_SIZE).data).scratch(DRAWN_AS, { node, theme });
        continue;
      }
      const at = places?.get(node.id);
      if (!at) unplaced.push(node.id);
      const element = { ...nodeElement(node, theme, scaleOf(node.id)), scratch: { [DRAWN_AS]: { node, theme } } };
      arriving.push(at ? { ...element, position: { ...at } } : { ...element, classes: 'unplaced' });
    }
    for (const line of lines) {
      const present = cy.getElementById(line.data.id ?? '');
      if (present.empty()) arriving.push({ ...line, classes: crowded(line) ? 'crowded' : '' });
      else {
        if (!saysTheSame(present.data(), line.data)) present.data(line.data);
        if (present.hasClass('crowded') !== crowded(line)) present.toggleClass('crowded', crowded(line));
      }
    }
    cy.add(arriving);
  });
  return unplaced;
}

/** Whether a line, whose ends, type and status never change, reads as before and stands for the same relationships. */
const saysTheSame = (before: Record<string, unknown>, now: Record<string, unknown>): boolean =>
  before.label === now.label && String(before.relationships) === String(now.relationships);

/** Where a node notes what it was drawn from. */
const DRAWN_AS = 'drawn as';
const MANY_NODES = 70;
const MOST_LARGER = 2.4;

/** In a large scene what much leads to is drawn larger, so that it can be read from afar. */
export function scalesIn(graph: Graph): (id: string) => number {
  if (graph.nodes.length < MANY_NODES) return () => 1;
  const degrees = new Map<string, number>();
  for (const { from, to } of graph.relationships) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return (id) => Math.min(MOST_LARGER, Math.max(1, Math.sqrt((degrees.get(id) ?? 0) / 5)));
}

const MANY_LINES = 70;
const MANY_ALIKE = 5;

/** Words that many lines would repeat, or that a full drawing has no room for, wait for the pointer or a selection. */
function crowdedAmong(lines: readonly ElementDefinition[]): (line: ElementDefinition) => boolean {
  const alike = Map.groupBy(lines, ({ data }) => data.words);
  return ({ data }) => lines.length > MANY_LINES || (alike.get(data.words)?.length ?? 0) > MANY_ALIKE;
}
