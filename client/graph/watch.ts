import type { Core, NodeSingular } from 'cytoscape';
import type { KindLabel } from '../../contract/kinds.ts';
import type { Point } from './positions.ts';

/** A rectangle: in the drawing's own units, or in pixels of its frame. */
export type Frame = { x: number; y: number; width: number; height: number };
/** A node as the minimap draws it, in the drawing's units. */
export type Block = Frame & { kind: KindLabel };

export type Watching = ReturnType<typeof watchOf>;

/** Looking at a drawing from outside: where things are, what of it is in view, and a word when that changes. */
export function watchOf(cy: Core) {
  let blocks: Block[] | undefined;
  cy.on('position add remove', () => {
    blocks = undefined;
  });
  return {
    /** Calls back, at most once a frame, when anything moved or the view did; the reply ends it. */
    watch(listener: () => void): () => void {
      let due = 0;
      const soon = () => {
        cancelAnimationFrame(due);
        due = requestAnimationFrame(listener);
      };
      cy.on('viewport position add remove resize', soon);
      soon();
      return () => {
        cancelAnimationFrame(due);
        cy.off('viewport position add remove resize', soon);
      };
    },
    /** Every node, what all of it takes, and what of it is in view. */
    overview(): { blocks: Block[]; all: Frame; view: Frame } {
      blocks ??= cy.nodes().map((node) => ({ ...blockOf(node), kind: node.data('kind') as KindLabel }));
      const { x1, y1, w, h } = cy.extent();
      return { blocks, all: around(blocks), view: { x: x1, y: y1, width: w, height: h } };
    },
    /** The frame around some nodes, in pixels of the canvas; `undefined` if none of them is drawn. */
    frameOf(ids: readonly string[]): Frame | undefined {
      const some = ids.map((id) => cy.getElementById(id)).filter((node) => node.nonempty() && !node.hasClass('unplaced'));
      if (some.length === 0) return undefined;
      const { x, y, width, height } = around(some.map((node) => blockOf(node as NodeSingular)));
      const zoom = cy.zoom();
      const pan = cy.pan();
      return { x: x * zoom + pan.x, y: y * zoom + pan.y, width: width * zoom, height: height * zoom };
    },
    zoom: () => cy.zoom(),
    /** The node that an arrow key leads to from another one: near, and in that direction. */
    nextTowards(id: string | undefined, { x, y }: Point): string | undefined {
      const from = id ? cy.getElementById(id) : cy.nodes().first();
      if (from.empty() || !id) return from.nonempty() ? from.id() : undefined;
      const start = from.position();
      const candidates = cy
        .nodes()
        .toArray()
        .flatMap((node) => {
          const off = { x: node.position().x - start.x, y: node.position().y - start.y };
          const along = off.x * x + off.y * y;
          const aside = Math.abs(off.x * y) + Math.abs(off.y * x);
          return along > 1 && aside < along * 2 ? [{ id: node.id(), far: along + aside * 2 }] : [];
        });
      return candidates.toSorted((a, b) => a.far - b.far)[0]?.id;
    },
    /** Brings a point of the drawing into the middle. */
    lookAt({ x, y }: Point): void {
      const zoom = cy.zoom();
      cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom });
    },
    /** Where a node stands on the page, for a menu that is opened by keyboard. */
    spotOf(id: string): Point | undefined {
      const node = cy.getElementById(id);
      const frame = cy.container()?.getBoundingClientRect();
      if (node.empty() || !frame) return undefined;
      const { x, y } = node.renderedPosition();
      return { x: frame.left + x, y: frame.top + y };
    },
  };
}

function blockOf(node: NodeSingular): Frame {
  const { x, y } = node.position();
  const width = node.data('outerWidth') as number;
  const height = node.data('outerHeight') as number;
  return { x: x - width / 2, y: y - (node.data('height') as number) / 2, width, height };
}

function around(frames: readonly Frame[]): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of frames) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return frames.length === 0 ? { x: 0, y: 0, width: 1, height: 1 } : { x: left, y: top, width: right - left, height: bottom - top };
}
