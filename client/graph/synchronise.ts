import type { Core } from 'cytoscape';
import type { Theme } from '../../contract/families.ts';
import type { Graph } from '../../contract/graph.ts';
import { lineElement, linesOf, nodeElement } from './elements.ts';
import { NAME_SIZE } from './node-box.ts';

/** Makes the drawing hold exactly a graph's nodes and lines: adds what is new, takes what is gone, leaves the rest alone. */
export function synchronise(cy: Core, graph: Graph, theme: Theme, open?: string): { arriving: string[] } {
  const lines = linesOf(graph, open);
  const wanted = new Set([...graph.nodes.map((node) => node.id), ...lines.map((line) => line.id)]);
  const arriving: string[] = [];
  const scaleOf = scalesIn(graph);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of graph.nodes) {
      const present = cy.getElementById(node.id);
      // What is drawn keeps its size, so that nothing around it has to move.
      if (present.nonempty()) present.data(nodeElement(node, theme, present.data('fontSize') / NAME_SIZE).data);
      else {
        cy.add(nodeElement(node, theme, scaleOf(node.id))).addClass('unplaced');
        arriving.push(node.id);
      }
    }
    for (const line of lines) {
      const present = cy.getElementById(line.id);
      if (present.nonempty()) present.data(lineElement(line).data);
      else cy.add(lineElement(line));
    }
    markCrowded(cy);
  });
  return { arriving };
}

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
function markCrowded(cy: Core): void {
  const alike = new Map<string, number>();
  cy.edges().forEach((edge) => void alike.set(edge.data('words'), (alike.get(edge.data('words')) ?? 0) + 1));
  const lines = cy.edges().addClass('spoken');
  const crowded = lines.filter((edge) => lines.length > MANY_LINES || (alike.get(edge.data('words')) ?? 0) > MANY_ALIKE);
  crowded.addClass('crowded');
  lines.not(crowded).removeClass('crowded');
}
