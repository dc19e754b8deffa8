import { DataSet } from 'vis-data/peer';
import { Network } from 'vis-network/peer';
import { lineLook, nodeLook, SMALLEST_NAME } from './names.ts';
import type { Draw } from './side.ts';

export const visNetwork: Draw = (container, { graph, positions }, { seen, drawn }) => {
  const nodes = new DataSet(
    graph.nodes.map((node) => {
      const { label, colours } = nodeLook(node);
      return { id: node.id, label, ...positions.get(node.id), color: { background: colours.fill, border: colours.outline } };
    }),
  );
  const edges = new DataSet(
    graph.relationships.map((relationship) => {
      const { colour, width, dashes, arrow } = lineLook(relationship);
      const { id, from, to } = relationship;
      return {
        id,
        from,
        to,
        color: { color: colour as string, opacity: 1 },
        width: width as number,
        dashes: dashes ?? false,
        arrows: arrow ? 'to' : '',
      };
    }),
  );
  const network = new Network(container, { nodes, edges } as never, {
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hideEdgesOnDrag: false, hideEdgesOnZoom: false },
    nodes: { shape: 'box', font: { size: 12, face: 'Inter' }, scaling: { label: { drawThreshold: SMALLEST_NAME + 1 } } },
    edges: { smooth: false },
  });
  network.fit({ animation: false });
  network.once('afterDrawing', () => {
    seen();
    drawn();
  });
  return {
    highlight({ path }) {
      const kept = new Set([...path.nodes, ...path.relationships]);
      nodes.update(graph.nodes.map(({ id }) => ({ id, opacity: kept.has(id) ? 1 : 0.14 })));
      edges.update(
        graph.relationships.map(({ id, ...rest }) => ({
          id,
          color: { color: lineLook({ id, ...rest }).colour, opacity: kept.has(id) ? 1 : 0.14 },
          width: kept.has(id) ? 4 : lineLook({ id, ...rest }).width,
        })),
      );
      return new Promise((resolve) => network.once('afterDrawing', () => resolve()));
    },
  };
};
