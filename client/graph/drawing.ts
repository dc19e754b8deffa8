import cytoscape, { type Core } from 'cytoscape';
import type { Theme } from '../../contract/families.ts';
import type { Graph } from '../../contract/graph.ts';
import type { Selection } from '../address/selection.ts';
import type { Look } from '../scene/rules.ts';
import type { Layout } from '../scene/scene.ts';
import { applyArrangement, arrangeWith, layoutGraphOf, placeArriving, positionsIn } from './arrange.ts';
import { type Camera, cameraOf, type Framing, type Outlook } from './camera.ts';
import { keepCourses, restoreCourses } from './courses.ts';
import { bundleOf } from './elements.ts';
import { emphasise, fade, follow } from './emphasis.ts';
import { firstPainting, nextFrame } from './far/first-painting.ts';
import { isLarge, quicken } from './far/quick-renderer.ts';
import { glide } from './glide.ts';
import { type Marks, mark } from './marks.ts';
import { listen, type PointerListeners } from './pointer.ts';
import type { Point, Positions } from './positions.ts';
import { settleWords } from './settle-words.ts';
import { markChosen, markGroups, markRules } from './standing-out.ts';
import { startOf } from './start-of.ts';
import { stylesheet } from './style/stylesheet.ts';
import { synchronise } from './synchronise.ts';
import { turningOf } from './turning.ts';
import { typefaceArrival } from './typeface.ts';
import { type Watching, watchOf } from './watch.ts';

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
  /** From where it is looked at when it begins; otherwise all of it is shown. */
  outlook?: Outlook | undefined;
};

/** A drawing on a canvas: the rest of the client knows nothing of Cytoscape but this. */
export type Drawing = Camera &
  Watching & {
    /** Resolves when the graph is drawn and answers; `onPainted` hears as soon as all of it can be seen. */
    show: (graph: Graph, layout: Layout, onPainted?: () => void) => Promise<void>;
    arrange: (layout: Layout, pinned: readonly string[]) => Promise<void>;
    select: (selection: Selection | null) => void;
    fade: (names: readonly string[]) => void;
    /** Marks a path, by the ids of its nodes and relationships, and fades the rest; an empty one ends that. */
    follow: (path: ReadonlySet<string>) => void;
    pin: (ids: readonly string[]) => void;
    mark: (marks: Marks) => void;
    choose: (ids: readonly string[]) => void;
    look: (looks: ReadonlyMap<string, Look>) => void;
    group: (groups: ReadonlyMap<string, string>) => void;
    setTheme: (theme: Theme) => void;
    positions: () => Positions;
    /** Where something will stand once it arrives. */
    willStand: (id: string, at: Point) => void;
    moveTo: (positions: Positions) => void;
    destroy: () => void;
  };

export function createDrawing(options: DrawingOptions): Drawing {
  const cy: Core = cytoscape({
    container: options.container,
    style: stylesheet(options.theme),
    minZoom: 0.06,
    maxZoom: 3,
    boxSelectionEnabled: options.listeners().onBoxed !== undefined,
    pixelRatio: options.large ? 1 : 'auto',
  });
  let { theme } = options;
  const legible = options.onFramed !== undefined;
  quicken(cy, { theme: () => theme });
  let shown: Graph | undefined;
  /** Which group each belongs to: a layout by groups needs to know before anything stands. */
  let groups: ReadonlyMap<string, string> = new Map();
  /** The lines of which bundle are drawn one by one. */
  let open: string | undefined;
  let run = 0;
  const positions = (): Positions => keepCourses(cy, positionsIn(cy.nodes().filter((node) => !node.hasClass('unplaced'))));
  const remember = () => {
    for (const [id, at] of positions()) options.remembered.set(id, at);
    keepCourses(cy, options.remembered);
  };
  const camera = cameraOf(cy, options);
  const turning = turningOf(camera.room, (layout) => {
    if (!camera.untouched() || !shown) return;
    cy.edges('.wordless').removeClass('crowded wordless');
    synchronise(cy, shown, { theme, open });
    void arrange(layout, [], true);
  });
  let { outlook } = options;
  const lookAtFirst = () => {
    if (outlook) camera.lookFrom(outlook);
    else camera.fitAll(true);
    outlook = undefined;
  };
  const onMoved = (before: Positions) => {
    turning.kept();
    remember();
    settleWords(cy);
    options.listeners().onMoved(before);
  };
  listen(cy, () => ({ ...options.listeners(), onMoved }), positions);

  const arrange = async (layout: Layout, pinned: readonly string[], quietly = false): Promise<void> => {
    run += 1;
    const mine = run;
    const arrangement = await arrangeWith(layout, layoutGraphOf(cy), camera.aspect(), options.onFramed && camera.room());
    if (mine !== run || cy.destroyed()) return;
    if (legible) turning.arranged(layout);
    const before = positions();
    applyArrangement(cy, arrangement, new Set(pinned));
    remember();
    settleWords(cy);
    if (quietly && options.onFramed) camera.begin(startOf(cy, layout));
    else camera.fitAll(quietly);
    if (!quietly) glide(cy, before, options.still);
  };

  return {
    ...camera,
    ...watchOf(cy),
    reframe() {
      camera.reframe();
      turning.resized();
    },
    async show(graph, layout, onPainted) {
      // Another drawing has taken its place.
      if (cy.destroyed()) return;
      shown = graph;
      const typeface = typefaceArrival();
      if (typeface) {
        await typeface;
        if (cy.destroyed() || shown !== graph) return;
      }
      const wasEmpty = cy.elements().empty();
      if (wasEmpty && layout === 'organic' && isLarge(graph) && !outlook) {
        const first = firstPainting({ container: options.container, graph, theme, positions: options.remembered, camera });
        // Building it up takes a while; meanwhile it is to be seen.
        if (first) {
          await nextFrame();
          first.complete();
          onPainted?.();
          await nextFrame();
        }
        first?.remove();
        if (cy.destroyed() || shown !== graph) return;
      }
      const began = cy.nodes().not('.unplaced').empty();
      const arriving = graph.nodes.filter(({ id }) => cy.getElementById(id).empty()).map(({ id }) => id);
      const known = arriving.filter((id) => options.remembered.has(id)).length;
      const anew = began && known * 2 <= arriving.length;
      const unplaced = synchronise(cy, graph, { theme, open, places: anew ? new Map() : options.remembered, legible });
      markGroups(cy, groups);
      if (anew) await arrange(layout, [], true);
      else if (arriving.length > 0) {
        placeArriving(cy, unplaced);
        restoreCourses(cy, options.remembered);
        remember();
        settleWords(cy);
        if (began) lookAtFirst();
      }
      onPainted?.();
    },
    arrange: (layout, pinned) => arrange(layout, pinned),
    select(selection) {
      const chosen = selection?.what === 'relationship' ? shown?.relationships.find(({ id }) => id === selection.id) : undefined;
      const bundle = chosen && bundleOf(chosen);
      if (bundle !== open && shown) synchronise(cy, shown, { theme, open: bundle });
      open = bundle;
      emphasise(cy, selection);
    },
    fade: (names) => fade(cy, names),
    follow: (path) => follow(cy, path),
    pin(ids) {
      cy.nodes().forEach((node) => void node.toggleClass('pinned', ids.includes(node.id())));
    },
    mark: (marks) => mark(cy, marks),
    choose: (ids) => markChosen(cy, ids),
    look: (looks) => markRules(cy, looks),
    group(next) {
      groups = next;
      if (!cy.destroyed()) markGroups(cy, next);
    },
    setTheme(next) {
      theme = next;
      cy.style(stylesheet(next));
      if (shown) synchronise(cy, shown, { theme: next, open });
    },
    positions,
    willStand: (id, at) => void options.remembered.set(id, at),
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
      restoreCourses(cy, places);
      remember();
      settleWords(cy);
    },
    destroy() {
      turning.end();
      cy.destroy();
    },
  };
}
