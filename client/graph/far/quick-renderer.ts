import type { CollectionReturnValue, Core, EdgeSingular, EventObject } from 'cytoscape';
import type { Theme } from '../../../contract/families.ts';
import type { Graph } from '../../../contract/graph.ts';
import { drawInFull, inOrder } from './in-full.ts';
import { wholeOf } from './in-part.ts';
import { looksOf } from './looks.ts';
import { type Mark, type Marks, marksOf, restyle } from './marks.ts';
import { paintScene } from './paint-scene.ts';
import { createPicture, type View } from './picture.ts';
import { quickenHits } from './quick-hits.ts';
import { type CyElement, countOf, type Renderer, rendererOf } from './renderer.ts';

/** From so many elements on a scene is painted by what is here. */
const MANY = 700;
/** How much of everything else is seen while a path is followed; the same as in the stylesheet. */
const VEILED = 0.14;
/** So many marked-out elements can be drawn above the others again and again. */
const MOST_SINGLED = 400;
/** Drawings in which a path is followed. Noted in Cytoscape's own scratch, it would restyle everything. */
const veiled = new WeakSet<Core>();
/** After a still moment of so many milliseconds what was stretched is painted anew. */
const SETTLED = 140;

export const isLarge = ({ nodes, relationships }: Graph): boolean => nodes.length + relationships.length >= MANY;

/** Fades all but what is marked out, without drawing anything anew; says whether that is possible here. */
export function veil(cy: Core, marked: number): boolean {
  const possible = countOf(cy) >= MANY && marked > 0 && marked <= MOST_SINGLED;
  if (possible) veiled.add(cy);
  else veiled.delete(cy);
  rendererOf(cy).redraw();
  return possible;
}

/**
 * Paints large scenes in Cytoscape's place. What can't be read at the present scale is painted as plain marks, everything else with
 * Cytoscape's own drawing; what is marked out stands on a picture of its own above the rest; and while the view moves, it is the
 * pictures that move. Small scenes, exports and everything that isn't painting remain Cytoscape's.
 */
export function quicken(cy: Core, { theme }: { theme: () => Theme }): void {
  const renderer = rendererOf(cy);
  const original = { render: renderer.render, notify: renderer.notify };
  const contextOf = (layer: number) => renderer.data.contexts[layer] as CanvasRenderingContext2D;
  let looks = looksOf(cy);
  let marks: Marks | undefined;
  let singled: Mark[] = [];
  /** What may look different since the last painting. */
  let restyled = new Set<CyElement>();
  /** What is being dragged, with its lines; drawn anew for each frame. */
  let dragged: ReadonlySet<string> = new Set();
  let reading = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const isMany = () => countOf(cy) >= MANY;
  const isAbove = (mark: Mark) => mark.look.singled && singled.length <= MOST_SINGLED;
  const isDragged = (mark: Mark) => dragged.has(mark.element.id());
  const inFull = (context: CanvasRenderingContext2D) => (elements: CyElement[], wordless?: ReadonlySet<CyElement>) =>
    drawInFull(cy, renderer, context, { elements, wordless });
  const ground = createPicture((context, part, zoom) => {
    const leaves = (mark: Mark) => isAbove(mark) || isDragged(mark);
    paintScene(context, current(), { part, zoom, theme: theme(), leaves, inFull: inFull(context) });
  });
  const above = createPicture((context) => {
    const shown = singled.filter((mark) => mark.look.opacity > 0 && isAbove(mark) && !isDragged(mark));
    inFull(context)(inOrder(shown.map(({ element }) => element)));
  });
  const forgetAll = () => {
    marks = undefined;
    restyled.clear();
    ground.forget();
    above.forget();
  };
  /** Reading styles makes Cytoscape work them out, and tell of changes that the reader already has. */
  const quietly = <Result>(read: () => Result): Result => {
    const before = reading;
    reading = true;
    try {
      return read();
    } finally {
      reading = before;
    }
  };
  const current = (): Marks => {
    if (!looks.hold()) looks = looksOf(cy);
    if (!marks) {
      marks = quietly(() => marksOf(cy, looks));
      singled = [...marks.byId.values()].filter(({ look }) => look.singled);
    }
    return marks;
  };

  /** A picture is forgotten only if it shows something otherwise than it looks now. */
  const restyleSome = () => {
    if (restyled.size === 0) return;
    const elements = [...restyled];
    restyled = new Set();
    if (!marks || !looks.hold()) return forgetAll();
    const wereAbove = singled.length <= MOST_SINGLED;
    const { byId } = marks;
    const changed = elements.flatMap((element) => {
      const mark = byId.get(element.id());
      if (!mark) return [];
      const before = mark.look;
      quietly(() => restyle(mark, looks));
      return mark.look === before ? [] : [{ mark, before }];
    });
    if (changed.length === 0) return;
    singled = [...byId.values()].filter(({ look }) => look.singled);
    if (wereAbove !== singled.length <= MOST_SINGLED) ground.forget();
    for (const { mark, before } of changed) {
      if (before.singled || mark.look.singled) above.forget();
      const covers = isAbove(mark) && mark.look.opacity >= (mark.painted?.opacity ?? 0);
      if (!covers && mark.painted !== mark.look) ground.forget();
    }
  };

  const iconsArrived = (of: CollectionReturnValue | undefined) => {
    const onlyAbove = of?.toArray().every((element) => {
      const mark = marks?.byId.get(element.id());
      return mark && isAbove(mark);
    });
    if (!onlyAbove) ground.forget();
    above.forget();
  };

  cy.on('drag', 'node', ({ target }: EventObject) => {
    if (!isMany() || dragged.has(target.id())) return;
    const lines: string[] = target.connectedEdges().map((edge: EdgeSingular) => edge.id());
    dragged = new Set([...dragged, target.id(), ...lines]);
    ground.forget();
    above.forget();
  });
  cy.on('free', 'node', () => {
    if (dragged.size === 0) return;
    dragged = new Set();
    forgetAll();
  });
  cy.on('destroy', () => clearTimeout(settling));

  renderer.notify = (event, elements) => {
    const few = elements !== undefined && elements.length > 0 ? elements : undefined;
    const onlyDragged = few && dragged.size > 0 && few.toArray().every((element) => dragged.has(element.id()));
    if (event !== 'viewport' && !onlyDragged && !reading) {
      // Cytoscape tells of a change before it has worked out the style; so it is looked at when it is to be painted.
      if (few && !['add', 'remove', 'move', 'data', 'position', 'bounds', 'background'].includes(event)) {
        for (const element of few.toArray()) restyled.add(element as CyElement);
      } else if (event === 'background') iconsArrived(few);
      else if (event === 'position' && !marks?.lines.some(({ course }) => course)) {
        ground.forget();
        above.forget();
      } else forgetAll();
    }
    original.notify.call(renderer, event, elements);
  };

  // Working out every element's style and every line's course is what takes so long; here it waits until it is needed.
  for (const callback of renderer.beforeRenderCallbacks) {
    if (callback.priority === renderer.beforeRenderPriorities.animations) continue;
    const work = callback.fn;
    callback.fn = (willDraw, startTime) => {
      if (!isMany()) work(willDraw, startTime);
    };
  }
  quickenHits(cy, renderer, { marksIfLarge: () => (isMany() ? current() : undefined), quietly });

  renderer.render = (options) => {
    if (options?.forcedContext || !isMany()) {
      if (isMany()) renderer.flushRenderedStyleQueue();
      original.render.call(renderer, options);
      return;
    }
    renderer.matchCanvasSize(cy.container());
    restyleSome();
    const view: View = { zoom: cy.zoom(), pan: { ...cy.pan() }, ratio: renderer.getPixelRatio?.() ?? 1 };
    const how = { scene: wholeOf(current()), moving: isMoving(renderer, cy) };
    const veil = veiled.has(cy) ? VEILED : 1;
    const settled = quietly(() => ground.show(contextOf(renderer.NODE), view, { ...how, opacity: veil }));
    const top = contextOf(renderer.DRAG);
    const settledAbove = singled.length === 0 || quietly(() => above.show(top, view, { ...how, opacity: 1 }));
    if (singled.length === 0) lookingFrom(view, top, true);
    if (dragged.size > 0) {
      lookingFrom(view, top, false);
      const moving = [...dragged].map((id) => cy.getElementById(id) as unknown as CyElement);
      quietly(() => inFull(top)(inOrder(moving)));
    }
    clearTimeout(settling);
    if (!settled || !settledAbove) settling = setTimeout(() => renderer.redraw(), SETTLED);
    renderer.drawSelectionRectangle(options ?? {}, (context) => lookingFrom(view, context, true));
    cy.emit('render');
  };
}

const isMoving = (renderer: Renderer, cy: Core): boolean =>
  Boolean(renderer.pinching || renderer.hoverData.dragging || renderer.swipePanning || renderer.data.wheelZooming || cy.animated());

/** Readies a canvas for drawing in the scene's own units. */
function lookingFrom({ zoom, pan, ratio }: View, context: CanvasRenderingContext2D, cleared: boolean): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (cleared) context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
}
