import cytoscape, { type Core } from 'cytoscape';
import type { Theme } from '../../contract/families.ts';
import type { Graph } from '../../contract/graph.ts';
import type { Selection } from '../address/selection.ts';
import type { Layout } from '../scene/scene.ts';
import { applyArrangement, arrangeWith, layoutGraphOf, placeArriving, positionsIn } from './arrange.ts';
import { type Camera, cameraOf, type Framing } from './camera.ts';
import { emphasise, fade, follow } from './emphasis.ts';
import { foretaste, nextFrame } from './far/foretaste.ts';
import { isLarge, quicken } from './far/quick-renderer.ts';
import { type Marks, mark } from './marks.ts';
import { listen, type PointerListeners } from './pointer.ts';
import type { Positions } from './positions.ts';
import { startOf } from './start-of.ts';
import { stylesheet } from './style/stylesheet.ts';
import { synchronise } from './synchronise.ts';

// It would write a line to the console for every two lines too close together to be drawn for a moment.
cytoscape.warnings(false);

export type DrawingOptions = {
  container: HTMLElement;
  theme: Theme;
  /** No motion: the person asked for none. */
  still: boolean;
  /** Expected size, for what the renderer may leave out while moving. */
  large: boolean;
  remembered: Positions;
  listeners: () => PointerListeners;
  /** Begin at a scale at which names can be read, and say how that went; otherwise all of it is shown. */
  onFramed?: ((framing: Framing) => void) | undefined;
};

/** A drawing on a canvas: the rest of the client knows nothing of Cytoscape but this. */
export type Drawing = Camera & {
  show: (graph: Graph, layout: Layout) => Promise<void>;
  arrange: (layout: Layout, pinned: readonly string[]) => Promise<void>;
  select: (selection: Selection | null) => void;
  fade: (names: readonly string[]) => void;
  /** Marks a path, by the ids of its nodes and relationships, and fades the rest; an empty one ends that. */
  follow: (path: ReadonlySet<string>) => void;
  pin: (ids: readonly string[]) => void;
  mark: (marks: Marks) => void;
  setTheme: (theme: Theme) => void;
  positions: () => Positions;
  moveTo: (positions: Positions) => void;
  destroy: () => void;
};

export function createDrawing(options: DrawingOptions): Drawing {
  const cy: Core = cytoscape({
    container: options.container,
    style: stylesheet(options.theme),
    minZoom: 0.06,
    maxZoom: 3,
    boxSelectionEnabled: false,
    pixelRatio: options.large ? 1 : 'auto',
  });
  quicken(cy);
  let { theme } = options;
  let shown: Graph | undefined;
  let run = 0;
  const positions = (): Positions => positionsIn(cy.nodes().filter((node) => !node.hasClass('unplaced')));
  const remember = () => {
    for (const [id, at] of positions()) options.remembered.set(id, at);
  };
  const camera = cameraOf(cy, options);
  const onMoved = (before: Positions) => {
    remember();
    options.listeners().onMoved(before);
  };
  listen(cy, () => ({ ...options.listeners(), onMoved }), positions);

  const arrange = async (layout: Layout, pinned: readonly string[], quietly = false): Promise<void> => {
    run += 1;
    const mine = run;
    const arrangement = await arrangeWith(layout, layoutGraphOf(cy), camera.aspect(), options.onFramed && camera.room());
    if (mine !== run || cy.destroyed()) return;
    applyArrangement(cy, arrangement, new Set(pinned));
    remember();
    if (quietly && options.onFramed) camera.begin(startOf(cy, layout));
    else camera.fitAll(quietly);
  };

  return {
    ...camera,
    async show(graph, layout) {
      shown = graph;
      const began = cy.nodes().not('.unplaced').empty();
      if (began && layout === 'organic' && cy.elements().empty() && isLarge(graph)) {
        const seen = foretaste({ container: options.container, graph, theme, positions: options.remembered, camera });
        // Building it up takes a while; meanwhile something is to be seen.
        if (seen) await nextFrame();
        seen?.remove();
        if (cy.destroyed() || shown !== graph) return;
      }
      const { arriving } = synchronise(cy, graph, theme);
      const allRemembered = began && arriving.length > 0 && layout === 'organic' && arriving.every((id) => options.remembered.has(id));
      if (began && !allRemembered) await arrange(layout, [], true);
      else if (arriving.length > 0) {
        placeArriving(cy, arriving, options.remembered);
        remember();
        if (began) camera.fitAll(true);
      }
    },
    arrange: (layout, pinned) => arrange(layout, pinned),
    select: (selection) => emphasise(cy, selection),
    fade: (names) => fade(cy, names),
    follow: (path) => follow(cy, path),
    pin(ids) {
      cy.nodes().forEach((node) => void node.toggleClass('pinned', ids.includes(node.id())));
    },
    mark: (marks) => mark(cy, marks),
    setTheme(next) {
      theme = next;
      cy.style(stylesheet(next));
      if (shown) synchronise(cy, shown, next);
    },
    positions,
    moveTo(places) {
      cy.batch(() => {
        for (const [id, at] of places) {
          const node = cy.getElementById(id);
          if (node.empty() || (node.position().x === at.x && node.position().y === at.y)) continue;
          node
            .position({ ...at })
            .connectedEdges()
            .removeData('bends');
        }
      });
      remember();
    },
    destroy: () => cy.destroy(),
  };
}
