import type { Core } from 'cytoscape';
import { workOut } from './in-full.ts';
import type { Marks } from './marks.ts';
import { near, within } from './near.ts';
import type { CyElement, Renderer } from './renderer.ts';

type Options = {
  /** Everything in the scene, if it is too large to look through closely. */
  marksIfLarge: () => Marks | undefined;
  /** Runs what makes Cytoscape work out styles. */
  quietly: <Result>(read: () => Result) => Result;
};

/** Lets Cytoscape look for what is under the pointer, or in a box, among the few elements that can be meant. */
export function quickenHits(cy: Core, renderer: Renderer, { marksIfLarge, quietly }: Options): void {
  const { findNearestElements, getAllInBox } = renderer;
  const among = <Found>(choose: () => CyElement[], find: () => Found): Found => {
    const elements = quietly(choose);
    quietly(() => workOut(cy, renderer, elements));
    const kept = renderer.cachedZSortedEles;
    renderer.cachedZSortedEles = Object.assign(elements, { interactive: elements.filter(isInteractive) });
    try {
      return find();
    } finally {
      renderer.cachedZSortedEles = kept;
    }
  };
  renderer.findNearestElements = (x, y, interactiveOnly, touch) => {
    const find = () => findNearestElements.call(renderer, x, y, interactiveOnly, touch);
    const marks = marksIfLarge();
    const found = marks ? among(() => near(marks, { x, y }, (touch ? 24 : 8) / cy.zoom() + 4), find) : find();
    // A node is meant although its lines, raised by the pointer, come very close to its middle when it is small.
    return found.toSorted((a, b) => Number(b.isNode()) - Number(a.isNode()));
  };
  renderer.getAllInBox = (x1, y1, x2, y2) => {
    const find = () => getAllInBox.call(renderer, x1, y1, x2, y2);
    const marks = marksIfLarge();
    const box = { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) };
    return marks ? among(() => within(marks, box), find) : find();
  };
}

/** `interactive` is missing in the types. */
const isInteractive = (element: CyElement): boolean => (element as CyElement & { interactive: () => boolean }).interactive();
