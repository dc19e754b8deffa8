import type { Core } from 'cytoscape';
import type { Bends } from './layout/bends.ts';
import type { Positions } from './positions.ts';

/** The courses of the lines that went with certain positions: they only fit while everything stands there. */
export type Courses = Map<string, Bends>;
const kept = new WeakMap<Positions, Courses>();

export const coursesWith = (positions: Positions): Courses => kept.get(positions) ?? new Map();
export const rememberCourses = (positions: Positions, courses: Courses): void => void kept.set(positions, courses);

/** Keeps the lines' courses as they are now with these positions. */
export function keepCourses(cy: Core, positions: Positions): Positions {
  const courses: Courses = new Map();
  cy.edges('[bends]').forEach((edge) => void courses.set(edge.id(), edge.data('bends')));
  kept.set(positions, courses);
  return positions;
}

/** Gives lines the courses that went with these positions. */
export function restoreCourses(cy: Core, positions: Positions): void {
  cy.batch(() => {
    for (const [id, bends] of coursesWith(positions)) cy.getElementById(id).data('bends', bends);
  });
}
