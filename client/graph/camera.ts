import type { CollectionReturnValue, Core } from 'cytoscape';
import { extentOf } from './extent.ts';

const MARGIN = 18;
/** At this scale names are a little over 10 px. */
const LEGIBLE = 0.88;
/** Where all of it fits at this scale, all of it is shown. */
const NEARLY = 0.76;
const LARGEST = 1;

/** Where a drawing that doesn't fit is looked at first: where its route, its chain or its list begins. */
export type Start = 'left' | 'bottom' | 'middle' | 'corner';
/** From where a drawing is looked at, whatever the size of its frame: what is in the middle, and how near. */
export type Outlook = { zoom: number; x: number; y: number };
/** How high a frame this drawing would like, and whether a part of it is outside. */
export type Framing = { height: number; cut: boolean };

/** Measuring many elements to the last bend and word takes long; in a large scene their places and sizes are good enough. */
const MANY = 700;
const boxAround = (elements: CollectionReturnValue, includeLabels = true) =>
  elements.length < MANY ? elements.boundingBox({ includeLabels }) : extentOf(elements.nodes());

/** Where the drawing is looked at from. */
export function cameraOf(cy: Core, options: { still: boolean; onFramed?: ((framing: Framing) => void) | undefined }) {
  /** Room at the left and below that something else covers, and above for captions. */
  let inset = 0;
  let above = 0;
  let below = 0;
  /** All of it was shown last, and nobody has moved the view since. */
  let whole = false;
  /** It was last shown from where it begins, likewise. */
  let begun: Start | null = null;
  const left = () => {
    whole = false;
    begun = null;
  };
  cy.on('dragpan scrollzoom pinchzoom', left);
  const move = (how: Parameters<Core['animate']>[0], then: () => void) => {
    if (options.still) then();
    else cy.animate(how, { duration: 180, complete: then });
  };
  /** All of the scene, no larger than life. */
  const viewOf = (ids?: readonly string[]) => {
    const some = ids ? cy.elements().filter((element) => ids.includes(element.id())) : cy.elements();
    return some.empty() ? undefined : viewOn(boxAround(some), ids ? 1.3 : 1.1);
  };
  const viewOn = (box: { x1: number; y1: number; w: number; h: number }, most: number) => {
    const zoom = Math.min(
      most,
      (cy.width() - inset - 2 * MARGIN) / Math.max(box.w, 1),
      (cy.height() - above - below - 2 * MARGIN) / Math.max(box.h, 1),
    );
    const level = Math.max(zoom, cy.minZoom());
    const pan = {
      x: (cy.width() + inset) / 2 - level * (box.x1 + box.w / 2),
      y: (cy.height() + above - below) / 2 - level * (box.y1 + box.h / 2),
    };
    return { level, pan };
  };
  const go = (ids?: readonly string[], quietly = false) => {
    begun = null;
    whole = ids === undefined;
    const view = viewOf(ids);
    if (!view) return;
    const settle = () => cy.viewport({ zoom: view.level, pan: view.pan });
    if (quietly) settle();
    else move({ zoom: view.level, pan: view.pan }, settle);
  };
  /** All of it if its names can then be read, else where it begins at a scale at which they can. */
  const begin = (start: Start): void => {
    const box = boxAround(cy.elements(), cy.edges('.wordless').empty());
    const room = { w: cy.width() - 2 * MARGIN, h: cy.height() - 2 * MARGIN };
    const byRoom = room.w / Math.max(box.w, 1);
    const least = byRoom > NEARLY ? NEARLY : LEGIBLE;
    const byWidth = Math.max(least, Math.min(LARGEST, byRoom));
    const level = Math.max(least, Math.min(byWidth, room.h / Math.max(box.h, 1)));
    const wide = box.w * level > room.w + 1;
    const high = box.h * level > room.h + 1;
    const lowest = cy.nodes().max((node) => node.position().y).ele;
    const middle = start === 'bottom' && wide ? lowest.position().x : box.x1 + box.w / 2;
    const left = MARGIN - level * box.x1;
    const right = cy.width() - MARGIN - level * box.x2;
    const top = MARGIN - level * box.y1;
    const bottom = cy.height() - MARGIN - level * box.y2;
    const across = cy.width() / 2 - level * middle;
    cy.viewport({
      zoom: level,
      pan: {
        x: !wide ? across : start === 'left' || start === 'corner' ? left : Math.min(left, Math.max(right, across)),
        y: high && start === 'bottom' ? bottom : high && start === 'corner' ? top : cy.height() / 2 - level * (box.y1 + box.h / 2),
      },
    });
    whole = false;
    begun = start;
    options.onFramed?.({ height: Math.ceil(box.h * byWidth + 2 * MARGIN), cut: wide || high });
  };
  return {
    begin,
    view: () => ({ zoom: cy.zoom(), pan: cy.pan() }),
    /** Shows a part of the scene that need not hold anything yet. */
    expect(box: { x1: number; y1: number; w: number; h: number }) {
      const view = viewOn(box, 1.1);
      cy.viewport({ zoom: view.level, pan: view.pan });
    },
    fitAll: (quietly = false) => go(undefined, quietly),
    /** Width by height of what can be seen. */
    aspect: () => Math.max(cy.width() - inset, 1) / Math.max(cy.height(), 1),
    /** How wide a drawing may be for its names to be read at once. */
    room: () => (cy.width() - 2 * MARGIN) / LEGIBLE,
    /** What covers a part of it has changed: what showed all goes on showing all. */
    keepClear(room: { left: number; above: number; below: number }) {
      const changed = inset !== room.left || above !== room.above || below !== room.below;
      inset = room.left;
      above = room.above;
      below = room.below;
      if (changed && whole && !cy.destroyed()) go(undefined, true);
    },
    /** Whether it is as it was first shown, or shows all: nobody has moved the view since. */
    untouched: () => whole || begun !== null,
    /** What is in the middle, and how near. */
    outlook: (): Outlook => ({
      zoom: cy.zoom(),
      x: (cy.width() / 2 - cy.pan().x) / cy.zoom(),
      y: (cy.height() / 2 - cy.pan().y) / cy.zoom(),
    }),
    lookFrom({ zoom, x, y }: Outlook) {
      left();
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
    },
    fitTo: (ids: readonly string[]) => go(ids),
    /** The frame has another size: what showed all goes on showing all. */
    reframe() {
      cy.resize();
      if (whole) go(undefined, true);
      if (begun && cy.nodes().nonempty()) begin(begun);
    },
    zoomBy(factor: number) {
      left();
      const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    /** Brings a thing into view if it is outside, without changing the scale. */
    reveal(id: string) {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const box = element.renderedBoundingBox();
      if (box.x1 < 0 || box.y1 < 0 || box.x2 > cy.width() || box.y2 > cy.height()) cy.center(element);
    },
  };
}
export type Camera = ReturnType<typeof cameraOf>;
