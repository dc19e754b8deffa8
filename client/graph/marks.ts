import type { Core } from 'cytoscape';
import type { Found } from '../../contract/comparison.ts';

/** On which side of a comparison each node and relationship is, by its id. */
export type Marks = ReadonlyMap<string, Found>;

/** Puts a comparison's badges on nodes and lines; a line of several relationships that differ among themselves is different. */
export function mark(cy: Core, marks: Marks): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => void put(node, marks.get(node.id())));
    cy.edges().forEach((edge) => {
      const found = new Set((edge.data('relationships') as string[]).map((id) => marks.get(id)));
      put(edge, found.size > 1 ? 'different' : [...found][0]);
    });
  });
}

function put(
  element: { data: (name: string, value?: unknown) => unknown; removeData: (name: string) => unknown },
  found: Found | undefined,
) {
  if (found === undefined || found === 'same') {
    if (element.data('mark') !== undefined) element.removeData('mark');
  } else if (element.data('mark') !== found) element.data('mark', found);
}
