import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { looksOf } from './looks.ts';
import { type LineMark, type Marks, marksOf, type NodeMark } from './marks.ts';
import { inOrder, near } from './near.ts';
import { paintLines, paintNodes } from './paint.ts';
import { createPicture, type View } from './picture.ts';
import { type CyElement, type Renderer, rendererOf } from './renderer.ts';

/** From so many elements on a scene is painted by what is here. */
const MANY = 700;
/** So many can be drawn in full, each with its shape, icon, words and arrows. */
const MOST_IN_FULL = { nodes: 600, lines: 1500, singled: 400 };
/** After a still moment of so many milliseconds what was stretched is painted anew. */
const SETTLED = 140;
/** While the view moves, painting anew may take at most this share of the time. */
const SHARE = 1 / 5;

/**
 * Paints large scenes in Cytoscape's place: what can't be read at the present scale as plain boxes and lines, everything else with
 * Cytoscape's own drawing; and moves the last painting while the view moves. Small scenes, exports and everything that isn't
 * painting remain Cytoscape's.
 */
export function quicken(cy: Core): void {
  const renderer = rendererOf(cy);
  const original = { render: renderer.render, notify: renderer.notify, findNearestElements: renderer.findNearestElements };
  const picture = createPicture();
  let looks = looksOf();
  let marks: Marks | undefined;
  let dragged: ReadonlySet<string> = new Set();
  let painting = false;
  let took = 0;
  let paintedAt = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const isLarge = () => cy.elements().length >= MANY;
  const marksNow = () => {
    marks ??= marksOf(cy, looks);
    return marks;
  };
  cy.on('drag', 'node', ({ target }: { target: NodeSingular }) => {
    if (!isLarge() || dragged.has(target.id())) return;
    const lines: string[] = target.connectedEdges().map((edge: EdgeSingular) => edge.id());
    dragged = new Set([...dragged, target.id(), ...lines]);
    picture.forget();
  });
  cy.on('free', 'node', () => {
    if (dragged.size === 0) return;
    dragged = new Set();
    picture.forget();
  });
  cy.on('destroy', () => clearTimeout(settling));

  renderer.notify = (event, elements) => {
    const aside = elements !== undefined && elements.length > 0 && elements.toArray().every((element) => dragged.has(element.id()));
    if (event !== 'viewport' && !aside && !painting) {
      picture.forget();
      // Positions are read each time; whatever else changed, the marks may have.
      if (event !== 'position' && event !== 'bounds') marks = undefined;
      else if (marks?.lines.some(({ course }) => course)) marks = undefined;
      if (event === 'style' && (elements === undefined || elements.length === cy.elements().length)) looks = looksOf();
    }
    original.notify.call(renderer, event, elements);
  };

  // Working out every element's style and every line's course is what takes so long; here it waits until it is needed.
  for (const callback of renderer.beforeRenderCallbacks) {
    if (callback.priority === renderer.beforeRenderPriorities.animations) continue;
    const work = callback.fn;
    callback.fn = (willDraw, startTime) => {
      if (!isLarge()) work(willDraw, startTime);
    };
  }

  renderer.findNearestElements = (x, y, interactiveOnly, touch) => {
    if (!isLarge()) return original.findNearestElements.call(renderer, x, y, interactiveOnly, touch);
    const kept = renderer.cachedZSortedEles;
    const found = near(cy, marksNow(), { x, y }, touch);
    ready(found);
    renderer.cachedZSortedEles = Object.assign(found, { interactive: found.filter((element) => isInteractive(element)) });
    const nearest = original.findNearestElements.call(renderer, x, y, interactiveOnly, touch);
    renderer.cachedZSortedEles = kept;
    return nearest;
  };

  /** Has Cytoscape work out styles and courses of these. */
  const ready = (elements: readonly CyElement[]) => {
    const some = cy.collection() as CollectionReturnValue;
    for (const element of elements) some.merge(element);
    renderer.recalculateRenderedStyle(some);
  };
  const drawInFull = (context: CanvasRenderingContext2D, elements: readonly CyElement[]) => {
    ready(elements);
    for (const element of elements) renderer.drawElement(context, element);
  };

  const paintAll = (context: CanvasRenderingContext2D, part: { x1: number; y1: number; x2: number; y2: number }, zoom: number) => {
    const all = marksNow();
    const still = (mark: NodeMark | LineMark) => mark.look.opacity > 0 && !dragged.has(mark.element.id());
    const nodes = all.nodes.filter((node) => still(node) && inside(node, part));
    const lines = all.lines.filter((line) => still(line) && crosses(line, part));
    const singled = [...lines, ...nodes].filter(({ look }) => look.singled);
    const few = singled.length <= MOST_IN_FULL.singled;
    const common = <Mark extends NodeMark | LineMark>(list: Mark[]) => (few ? list.filter(({ look }) => !look.singled) : list);
    const plain = common(nodes);
    const readable = plain.filter(({ fontSize, look }) => fontSize * zoom >= look.smallestName);
    const plainLines = common(lines);
    const close = readable.length * 2 > plain.length && plainLines.length <= MOST_IN_FULL.lines;
    const inFull = readable.length <= MOST_IN_FULL.nodes ? readable : [];
    if (close)
      drawInFull(
        context,
        plainLines.map(({ element }) => element),
      );
    else paintLines(context, plainLines, zoom);
    const shown = new Set(inFull);
    paintNodes(
      context,
      plain.filter((node) => !shown.has(node)),
      zoom,
    );
    drawInFull(
      context,
      inFull.map(({ element }) => element),
    );
    if (few) drawInFull(context, inOrder(singled.map(({ element }) => element)));
  };

  const reach = () => {
    const all = marksNow().nodes;
    let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { at, width, height } of all) {
      x1 = Math.min(x1, at.x - width);
      x2 = Math.max(x2, at.x + width);
      y1 = Math.min(y1, at.y - height);
      y2 = Math.max(y2, at.y + height);
    }
    return { x1, y1, x2, y2 };
  };

  renderer.render = (options) => {
    if (options?.forcedContext || !isLarge()) {
      if (isLarge()) renderer.flushRenderedStyleQueue();
      original.render.call(renderer, options);
      return;
    }
    const ratio = renderer.getPixelRatio();
    renderer.matchCanvasSize(cy.container());
    const onScreen = renderer.data.contexts[renderer.NODE] as CanvasRenderingContext2D;
    const view: View = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    const moves = isMoving(renderer, cy);
    const began = performance.now();
    const mayPaint = !moves || began - paintedAt > took / SHARE;
    const must = !picture.isKept() || !picture.serves(view, onScreen.canvas, ratio, reach()) || (!moves && !picture.isSharp(view));
    if (!picture.isKept() || (must && mayPaint)) {
      // Working out styles tells of changes that the painting already has.
      painting = true;
      picture.paint(view, onScreen.canvas, ratio, (context, part) => paintAll(context, part, view.zoom));
      painting = false;
      paintedAt = performance.now();
      took = paintedAt - began;
    }
    picture.show(onScreen, view, ratio);
    clearTimeout(settling);
    if (!picture.isSharp(view) || (must && !mayPaint)) settling = setTimeout(() => renderer.redraw(), SETTLED);

    const transform = (context: CanvasRenderingContext2D) => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      context.setTransform(view.zoom * ratio, 0, 0, view.zoom * ratio, view.pan.x * ratio, view.pan.y * ratio);
    };
    const above = renderer.data.contexts[renderer.DRAG] as CanvasRenderingContext2D;
    transform(above);
    if (dragged.size > 0)
      drawInFull(
        above,
        inOrder(
          cy
            .elements()
            .filter((element) => dragged.has(element.id()))
            .toArray(),
        ),
      );
    renderer.drawSelectionRectangle(options ?? {}, transform);
    cy.emit('render');
  };
}

/** `interactive` is missing in the types. */
const isInteractive = (element: CyElement): boolean => (element as CyElement & { interactive: () => boolean }).interactive();
const isMoving = (renderer: Renderer, cy: Core): boolean =>
  Boolean(renderer.pinching || renderer.hoverData.dragging || renderer.swipePanning || renderer.data.wheelZooming || cy.animated());

type Part = { x1: number; y1: number; x2: number; y2: number };
/** Names may stand below a mark, and marks may glow. */
const ROOM = 90;

const inside = ({ at, width, height }: NodeMark, { x1, y1, x2, y2 }: Part): boolean =>
  at.x + width / 2 + ROOM >= x1 && at.x - width / 2 - ROOM <= x2 && at.y + height / 2 + ROOM >= y1 && at.y - height / 2 - ROOM <= y2;

function crosses({ from, to, bow, course }: LineMark, { x1, y1, x2, y2 }: Part): boolean {
  if (course) return true;
  const room = ROOM + Math.abs(bow);
  return (
    Math.max(from.at.x, to.at.x) + room >= x1 &&
    Math.min(from.at.x, to.at.x) - room <= x2 &&
    Math.max(from.at.y, to.at.y) + room >= y1 &&
    Math.min(from.at.y, to.at.y) - room <= y2
  );
}
