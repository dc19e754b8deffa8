import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type Looks, looksOf } from './looks.ts';
import type { PaintedLine, PaintedNode } from './painted.ts';

/** A node and a line as the painter takes them: what it must look up only when the scene changes. */
export type NodeMark = PaintedNode & { element: NodeSingular; fontSize: number };
export type LineMark = PaintedLine & { element: EdgeSingular; from: NodeMark; to: NodeMark };
export type Marks = { nodes: NodeMark[]; lines: LineMark[] };

const STEP = 46;

/** Everything in a drawing, as marks. */
export function marksOf(cy: Core, looks: Looks = looksOf()): Marks {
  const byId = new Map<string, NodeMark>();
  cy.nodes().forEach((element) => {
    const { id, width, height, fontSize } = element.data();
    byId.set(id, { element, at: element.position(), width, height, fontSize, look: looks.node(element) });
  });
  const lines: LineMark[] = [];
  const between = new Map<string, LineMark[]>();
  cy.edges().forEach((element) => {
    const { source, target, bends } = element.data();
    const mark: LineMark = {
      element,
      from: byId.get(source) as NodeMark,
      to: byId.get(target) as NodeMark,
      bow: 0,
      look: looks.line(element),
      ...(bends ? { course: [element.sourceEndpoint(), ...(element.segmentPoints() ?? []), element.targetEndpoint()] } : {}),
    };
    lines.push(mark);
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    const others = between.get(pair);
    if (others) others.push(mark);
    else between.set(pair, [mark]);
  });
  for (const parallel of between.values()) if (parallel.length > 1) bowApart(parallel);
  return { nodes: [...byId.values()], lines };
}

/** Parallel lines part by as much as Cytoscape parts them. */
function bowApart(parallel: readonly LineMark[]): void {
  const first = parallel[0] as LineMark;
  for (const [index, line] of parallel.entries()) {
    const side = line.from === first.from ? 1 : -1;
    line.bow = side * (index - (parallel.length - 1) / 2) * STEP;
  }
}
