import { ink, type Theme } from '../../../contract/families.ts';
import type { Graph } from '../../../contract/graph.ts';
import { kinds } from '../../../contract/kinds.ts';
import type { Camera } from '../camera.ts';
import { linesOf } from '../elements.ts';
import { extentAround } from '../extent.ts';
import { boxOf, FONT, LINE, NAME_SIZE, type NodeBox, nameShift } from '../node-box.ts';
import type { Positions } from '../positions.ts';
import { SMALLEST_NAME } from '../style/node-style.ts';
import { shapes } from '../style/shapes.ts';
import { scalesIn } from '../synchronise.ts';
import { bowApart } from './bows.ts';
import { farNames, writeFarNames } from './far-names.ts';
import { paintLines, paintNodes } from './paint.ts';
import type { PaintedLine, PaintedNode } from './painted.ts';
import { plainLooks } from './plain-looks.ts';

type Options = { container: HTMLElement; graph: Graph; theme: Theme; positions: Positions; camera: Camera };
type Named = PaintedNode & NodeBox & { kind: keyof typeof kinds };
type FirstPainting = { complete: () => void; remove: () => void };

/**
 * Paints a scene that is about to be drawn, on a canvas of its own: its nodes at once, lines and names when asked to complete it.
 * Nothing where not all places are known.
 */
export function firstPainting({ container, graph, theme, positions, camera }: Options): FirstPainting | undefined {
  const looks = plainLooks(theme);
  const scaleOf = scalesIn(graph);
  const painted = new Map<string, Named>();
  for (const node of graph.nodes) {
    const at = positions.get(node.id);
    if (!at) return undefined;
    painted.set(node.id, { ...boxOf(node, scaleOf(node.id)), at, kind: node.kind, look: looks.node(node) });
  }
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const nodes = [...painted.values()];
  if (nodes.length === 0 || !context) return undefined;
  camera.expect(extentAround(nodes));
  const ratio = window.devicePixelRatio;
  Object.assign(canvas, { width: container.clientWidth * ratio, height: container.clientHeight * ratio });
  canvas.setAttribute('style', 'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none');
  const { zoom, pan } = camera.view();
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  paintNodes(context, nodes, zoom);
  container.append(canvas);
  return {
    complete() {
      context.globalCompositeOperation = 'destination-over';
      paintLines(context, paintedLines(graph, painted, looks), zoom);
      context.globalCompositeOperation = 'source-over';
      const names = farNames(nodes, zoom);
      const written = new Set(names.map(({ of }) => of));
      const readable = nodes.filter((node) => node.fontSize * zoom >= SMALLEST_NAME && !written.has(node));
      writeOwnNames(context, readable, theme);
      writeFarNames(context, names, { zoom, theme });
    },
    remove: () => canvas.remove(),
  };
}

function paintedLines(graph: Graph, painted: ReadonlyMap<string, Named>, looks: ReturnType<typeof plainLooks>): PaintedLine[] {
  const lines = linesOf(graph).flatMap(({ from, to, relationships: [first] }) => {
    const ends = { from: painted.get(from), to: painted.get(to) };
    // A line back to its own node waits for Cytoscape, which knows how to lead it round.
    if (!ends.from || !ends.to || !first || from === to) return [];
    return [{ from: ends.from, to: ends.to, bow: 0, look: looks.line(first), between: from < to ? `${from} ${to}` : `${to} ${from}` }];
  });
  bowApart(lines, ({ between }) => between);
  return lines;
}

function writeOwnNames(context: CanvasRenderingContext2D, nodes: readonly Named[], theme: Theme): void {
  context.fillStyle = ink[theme];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  // Setting a font is what takes long.
  let size = 0;
  for (const { label, at, fontSize, height, kind } of nodes.toSorted((a, b) => a.fontSize - b.fontSize)) {
    const scale = fontSize / NAME_SIZE;
    const lines = label.split('\n');
    const { shape } = kinds[kind];
    const { nameBelow } = shapes[shape];
    const middle = nameBelow ? at.y + height / 2 + 4 + (lines.length * LINE * scale) / 2 : at.y;
    if (fontSize !== size) context.font = `500 ${fontSize}px ${FONT}`;
    size = fontSize;
    for (const [index, line] of lines.entries()) {
      const x = at.x + (nameBelow ? 0 : nameShift(shape) * scale);
      context.fillText(line, x, middle + (index - (lines.length - 1) / 2) * LINE * scale);
    }
  }
}

/** What has been painted is on the screen; where nobody looks at the page, no frame comes. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)));
    setTimeout(resolve, 200);
  });
}
