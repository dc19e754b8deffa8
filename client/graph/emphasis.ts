import type { Core } from 'cytoscape';
import type { Selection } from '../address/selection.ts';
import { veil } from './far/quick-renderer.ts';
import { hear } from './settle-words.ts';

/** Beyond this many, the words of a node's lines would cover each other. */
export const MOST_HEARD = 14;

/** Marks what is selected, and says the words of its lines. */
export function emphasise(cy: Core, selection: Selection | null): void {
  const chosen =
    !selection || selection.what === 'clause'
      ? cy.collection()
      : selection.what === 'node'
        ? cy.getElementById(selection.id)
        : lineHolding(cy, selection.id);
  const lines = selection?.what === 'node' ? chosen.connectedEdges() : chosen.edges();
  cy.batch(() => {
    cy.elements().removeClass('chosen near close heard aside');
    chosen.addClass('chosen');
    lines.addClass('close').connectedNodes().not(chosen).addClass('near');
    // In a full drawing the other lines step back, so that these can be followed.
    if (chosen.nonempty()) cy.edges('.crowded').not(lines).addClass('aside');
  });
  if (lines.length <= MOST_HEARD) hear(cy, lines);
}

/** Fades everything of the named kinds and relationship types. */
export function fade(cy: Core, names: readonly string[]): void {
  cy.batch(() => {
    cy.elements().removeClass('faded');
    cy.nodes()
      .filter((node) => names.includes(node.data('kind')))
      .addClass('faded')
      .connectedEdges()
      .addClass('faded');
    cy.edges()
      .filter((edge) => names.includes(edge.data('type')))
      .addClass('faded');
  });
}

/** Marks a path and fades everything beside it; nothing fades without one. `path` holds ids of nodes and relationships. */
export function follow(cy: Core, path: ReadonlySet<string>): void {
  if (path.size === 0 && cy.elements('.followed').empty()) return;
  cy.batch(() => {
    cy.elements('.followed, .beside').removeClass('followed beside');
    veil(cy, 0);
    if (path.size === 0) return;
    const followed = cy.nodes().filter((node) => path.has(node.id()));
    const lines = cy.edges().filter((edge) => (edge.data('relationships') as string[]).some((id) => path.has(id)));
    lines.union(followed).addClass('followed');
    if (!veil(cy, lines.length + followed.length)) cy.elements().not('.followed').addClass('beside');
  });
}

/** The line that stands for a relationship, alone or with others. */
export function lineHolding(cy: Core, relationship: string) {
  return cy.edges().filter((edge) => (edge.data('relationships') as string[]).includes(relationship));
}
