import type { Core } from 'cytoscape';

const MARGIN = 22;

/** Where the drawing is looked at from. */
export function cameraOf(cy: Core, options: { still: boolean }) {
  /** Room at the left that something else covers. */
  let inset = 0;
  /** All of it was shown last, and nobody has moved the view since. */
  let whole = false;
  cy.on('dragpan scrollzoom pinchzoom', () => {
    whole = false;
  });
  const move = (how: Parameters<Core['animate']>[0], then: () => void) => {
    if (options.still) then();
    else cy.animate(how, { duration: 180, complete: then });
  };
  /** All of the scene, no larger than life. */
  const viewOf = (ids?: readonly string[]) => {
    const some = ids ? cy.elements().filter((element) => ids.includes(element.id())) : cy.elements();
    if (some.empty()) return;
    const box = some.boundingBox({ includeLabels: true });
    const zoom = Math.min(
      ids ? 1.3 : 1.1,
      (cy.width() - inset - 2 * MARGIN) / Math.max(box.w, 1),
      (cy.height() - 2 * MARGIN) / Math.max(box.h, 1),
    );
    const level = Math.max(zoom, cy.minZoom());
    const pan = { x: (cy.width() + inset) / 2 - level * (box.x1 + box.w / 2), y: cy.height() / 2 - level * (box.y1 + box.h / 2) };
    return { level, pan };
  };
  const go = (ids?: readonly string[], quietly = false) => {
    whole = ids === undefined;
    const view = viewOf(ids);
    if (!view) return;
    const settle = () => cy.viewport({ zoom: view.level, pan: view.pan });
    if (quietly) settle();
    else move({ zoom: view.level, pan: view.pan }, settle);
  };
  return {
    fitAll: (quietly = false) => go(undefined, quietly),
    /** Width by height of what can be seen. */
    aspect: () => Math.max(cy.width() - inset, 1) / Math.max(cy.height(), 1),
    keepClear(left: number) {
      inset = left;
    },
    fitTo: (ids: readonly string[]) => go(ids),
    /** The frame has another size: what showed all goes on showing all. */
    reframe() {
      cy.resize();
      if (whole) go(undefined, true);
    },
    zoomBy(factor: number) {
      whole = false;
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
