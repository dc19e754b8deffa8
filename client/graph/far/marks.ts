import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { bowApart } from './bows.ts';
import type { LineLook, Looks, NodeLook } from './looks.ts';
import type { PaintedLine, PaintedNode } from './painted.ts';

/** A node and a line as the painter takes them: what it must look up only when the scene changes; and how it stands on the picture. */
export type NodeMark = PaintedNode & { element: NodeSingular; fontSize: number; label: string; painted?: NodeLook | undefined };
export type LineMark = PaintedLine & { element: EdgeSingular; from: NodeMark; to: NodeMark; painted?: LineLook | undefined };
export type Mark = NodeMark | LineMark;
export type Marks = { nodes: NodeMark[]; lines: LineMark[]; byId: ReadonlyMap<string, Mark> };

/** Everything in a drawing, as marks. */
export function marksOf(cy: Core, looks: Looks): Marks {
  const byId = new Map<string, Mark>();
  const nodes = cy.nodes().map((element): NodeMark => {
    const { id, width, height, fontSize, label } = element.data();
    const mark = { element, at: element.position(), width, height, fontSize, label, look: looks.node(element) };
    byId.set(id, mark);
    return mark;
  });
  const lines = cy.edges().map((element): LineMark => {
    const { id, source, target, bends } = element.data();
    const mark: LineMark = {
      element,
      from: byId.get(source) as NodeMark,
      to: byId.get(target) as NodeMark,
      bow: 0,
      look: looks.line(element),
      ...(bends ? { course: [element.sourceEndpoint(), ...(element.segmentPoints() ?? []), element.targetEndpoint()] } : {}),
    };
    byId.set(id, mark);
    return mark;
  });
  bowApart(lines, ({ element }) => {
    const { source, target } = element.data();
    return source < target ? `${source} ${target}` : `${target} ${source}`;
  });
  return { nodes, lines, byId };
}

/** Gives a mark the look that it has now. */
export function restyle(mark: Mark, looks: Looks): void {
  if ('from' in mark) mark.look = looks.line(mark.element);
  else mark.look = looks.node(mark.element);
}
