import type { Core } from 'cytoscape';
import type { Look } from '../scene/rules.ts';

/** Marks what is chosen together; dragging one of it drags all. */
export function markChosen(cy: Core, ids: readonly string[]): void {
  const chosen = new Set(ids);
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const is = chosen.has(node.id());
      node.toggleClass('marked', is);
      if (is) node.select();
      else node.unselect();
    });
  });
}

/** Gives nodes the look of the rule that they fit. */
export function markRules(cy: Core, looks: ReadonlyMap<string, Look>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const look = looks.get(node.id());
      if (look !== node.data('look')) node.data('look', look);
    });
  });
}

/** Says which group each node belongs to, for layouts that keep groups together. */
export function markGroups(cy: Core, groups: ReadonlyMap<string, string>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => void node.scratch('group', groups.get(node.id()) ?? ''));
  });
}
