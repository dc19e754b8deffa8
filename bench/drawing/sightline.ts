import { createDrawing } from '../../client/graph/drawing.ts';
import type { Draw } from './side.ts';

/** The product's own drawing, as GraphCanvas makes it. */
export const sightline: Draw = (container, { graph, positions }, { seen, drawn }) => {
  const drawing = createDrawing({
    container,
    theme: 'light',
    still: true,
    large: graph.nodes.length > 250,
    remembered: new Map(positions),
    listeners: () => ({ onSelect: (selected) => Object.assign(window, { selected }), onMoved: () => undefined }),
  });
  void drawing.show(graph, 'organic').then(() =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        seen();
        drawn();
      }),
    ),
  );
  Object.assign(window, { drawing });
  return { highlight: async () => undefined };
};
