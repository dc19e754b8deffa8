import type { Core } from 'cytoscape';
import type { Positions } from './positions.ts';

const MOST = 400;
const DURATION = 280;

/** Shows the way from where things stood to where they stand now; not for those who asked for no motion, nor with very many. */
export function glide(cy: Core, from: Positions, still: boolean): void {
  const moved = cy.nodes().filter((node) => from.has(node.id()));
  if (still || moved.empty() || moved.length > MOST) return;
  const bends = new Map(cy.edges('[bends]').map((edge) => [edge.id(), edge.data('bends')]));
  cy.edges().removeData('bends');
  moved.forEach((node) => {
    const to = { ...node.position() };
    node.position({ ...(from.get(node.id()) as { x: number; y: number }) });
    node.animate({ position: to }, { duration: DURATION, easing: 'ease-out' });
  });
  // A bent line only fits once everything stands.
  setTimeout(() => {
    if (cy.destroyed()) return;
    cy.batch(() => {
      for (const [id, course] of bends) cy.getElementById(id).data('bends', course);
    });
  }, DURATION + 40);
}
