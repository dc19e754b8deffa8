import ForceGraph from 'force-graph';
import { lineLook, nodeLook, SMALLEST_NAME } from './names.ts';
import type { Draw } from './side.ts';

/** It has no boxes and no names of its own; both are drawn here as its examples do. */
export const forceGraph: Draw = (container, { graph, positions }, { seen, drawn }) => {
  let kept: Set<string> | undefined;
  let first = true;
  let painted: (() => void) | undefined;
  const nodes = graph.nodes.map((node) => {
    const { x, y } = positions.get(node.id) ?? { x: 0, y: 0 };
    return { ...nodeLook(node), id: node.id, fx: x, fy: y, x, y };
  });
  const links = graph.relationships.map((one) => ({ id: one.id, source: one.from, target: one.to, ...lineLook(one) }));
  type Node = (typeof nodes)[number];
  type Link = (typeof links)[number];
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const size = { width: Math.max(...xs) - Math.min(...xs) + 200, height: Math.max(...ys) - Math.min(...ys) + 80 };
  const drawing = new ForceGraph(container)
    .width(container.clientWidth)
    .height(container.clientHeight)
    .warmupTicks(0)
    .cooldownTicks(0)
    .enableNodeDrag(true)
    .nodeCanvasObject((given, context, scale) => {
      const { id, x, y, width, height, fontSize, label, colours } = given as unknown as Node;
      context.globalAlpha = kept && !kept.has(id) ? 0.14 : 1;
      context.fillStyle = colours.fill;
      context.strokeStyle = colours.outline;
      context.lineWidth = 1.5;
      context.beginPath();
      context.rect(x - width / 2, y - height / 2, width, height);
      context.fill();
      context.stroke();
      if (fontSize * scale >= SMALLEST_NAME) {
        context.fillStyle = '#1a1d21';
        context.font = `500 ${fontSize}px Inter`;
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        const lines = label.split('\n');
        lines.forEach((line, index) => void context.fillText(line, x, y + (index - (lines.length - 1) / 2) * 15));
      }
      context.globalAlpha = 1;
    })
    .nodePointerAreaPaint((given, colour, context) => {
      const { x, y, width, height } = given as unknown as Node;
      context.fillStyle = colour;
      context.fillRect(x - width / 2, y - height / 2, width, height);
    })
    .linkColor((link) => {
      const { id, colour } = link as unknown as Link;
      return kept && !kept.has(id) ? `${colour}24` : colour;
    })
    .linkWidth((link) => (kept?.has((link as unknown as Link).id) ? 4 : (link as unknown as Link).width))
    .linkLineDash((link) => (link as unknown as Link).dashes ?? null)
    .linkDirectionalArrowLength((link) => ((link as unknown as Link).arrow ? 8 : 0))
    .linkDirectionalArrowRelPos(1)
    .graphData({ nodes, links })
    .zoom(Math.min(container.clientWidth / size.width, container.clientHeight / size.height))
    .centerAt((Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2)
    .onRenderFramePost(() => {
      if (first) {
        seen();
        drawn();
      }
      first = false;
      painted?.();
    });
  return {
    highlight({ path }) {
      kept = new Set([...path.nodes, ...path.relationships]);
      // Any setting asks for a new frame.
      drawing.nodeRelSize(drawing.nodeRelSize());
      return new Promise((resolve) => {
        painted = resolve;
      });
    },
  };
};
