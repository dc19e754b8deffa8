import { createDrawing, type Drawing } from '../../client/graph/drawing.ts';
import type { Draw } from './side.ts';

/** The product's own drawing, as GraphCanvas makes it. */
export const sightline: Draw = (container, { graph, positions }, { seen, drawn, answering }) => {
  const drawing = ownDrawing(container, positions);
  // The canvas that is put there before everything is built.
  new MutationObserver(seen).observe(container, { childList: true });
  void drawing.show(graph, 'organic', drawn).then(answering);
  return {
    async highlight({ path }) {
      drawing.follow(new Set([...path.nodes, ...path.relationships]));
    },
    drawing,
  };
};

function ownDrawing(container: HTMLElement, positions: ReadonlyMap<string, { x: number; y: number }>): Drawing {
  return createDrawing({
    container,
    theme: 'light',
    still: true,
    large: true,
    remembered: new Map(positions),
    listeners: () => ({ onSelect: () => undefined, onMoved: () => undefined }),
  });
}
