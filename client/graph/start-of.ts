import type { Core } from 'cytoscape';
import type { Layout } from '../scene/scene.ts';
import { layoutGraphOf } from './arrange.ts';
import type { Start } from './camera.ts';
import { directionOf } from './layout/layered-input.ts';

/** Routes begin at the left, chains at the bottom, networks in the middle; what is hardly a network is read like a list. */
export function startOf(cy: Core, layout: Layout): Start {
  if (layout === 'organic') return cy.edges().length * 2 < cy.nodes().length ? 'corner' : 'middle';
  return directionOf(layoutGraphOf(cy)) === 'RIGHT' ? 'left' : 'bottom';
}
