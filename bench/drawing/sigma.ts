import Graph from 'graphology';
import Sigma from 'sigma';
import { lineLook, nodeLook, SMALLEST_NAME } from './names.ts';
import type { Draw } from './side.ts';

/** It draws discs, not boxes; their area is that of the boxes. */
export const sigma: Draw = (container, { graph, positions }, { seen, drawn }) => {
  const drawnGraph = new Graph();
  const span = Math.max(...[...positions.values()].map(({ x }) => x));
  const scale = container.clientWidth / span;
  for (const node of graph.nodes) {
    const { label, width, height, colours } = nodeLook(node);
    const { x, y } = positions.get(node.id) ?? { x: 0, y: 0 };
    const radius = Math.sqrt((width * height) / Math.PI) * scale;
    drawnGraph.addNode(node.id, { x, y: -y, label: label.replaceAll('\n', ' '), size: radius, color: colours.outline });
  }
  for (const relationship of graph.relationships) {
    const { colour, width, arrow } = lineLook(relationship);
    drawnGraph.addEdgeWithKey(relationship.id, relationship.from, relationship.to, {
      color: colour,
      size: width * scale,
      type: arrow ? 'arrow' : 'line',
    });
  }
  let kept: Set<string> | undefined;
  const drawing = new Sigma(drawnGraph, container, {
    labelRenderedSizeThreshold: SMALLEST_NAME,
    labelFont: 'Inter',
    hideEdgesOnMove: false,
    zoomToSizeRatioFunction: (ratio) => ratio,
    nodeReducer: (id, look) => (kept && !kept.has(id) ? { ...look, color: '#eeeeee', label: null } : look),
    edgeReducer: (id, look) => (kept ? (kept.has(id) ? { ...look, size: 4 } : { ...look, color: '#eeeeee' }) : look),
  });
  drawing.once('afterRender', () => {
    seen();
    drawn();
  });
  // Its first drawing is done within the constructor.
  requestAnimationFrame(() => {
    seen();
    drawn();
  });
  return {
    highlight({ path }) {
      kept = new Set([...path.nodes, ...path.relationships]);
      drawing.refresh({ schedule: true });
      return new Promise((resolve) => drawing.once('afterRender', () => resolve()));
    },
  };
};
