import type { CollectionReturnValue, Core } from 'cytoscape';
import type { CyElement, Renderer } from './renderer.ts';

type InFull = { elements: readonly CyElement[]; wordless?: ReadonlySet<CyElement> | undefined };

/**
 * Draws elements as Cytoscape does: shape, icon, words, arrows and all.
 * @param wordless what is drawn without its words
 */
export function drawInFull(cy: Core, renderer: Renderer, context: CanvasRenderingContext2D, { elements, wordless }: InFull): void {
  // Words too small to be read at this scale are left out, as Cytoscape does; then a node needs no measuring.
  const spoken = new Set(elements.filter((element) => !wordless?.has(element) && renderer.eleTextBiggerThanMin(element)));
  workOut(
    cy,
    renderer,
    elements.filter((element) => element.isEdge() || spoken.has(element)),
  );
  for (const element of elements) renderer.drawElement(context, element, null, spoken.has(element));
}

/** Has Cytoscape work out styles, words and courses of some elements. */
export function workOut(cy: Core, renderer: Renderer, elements: readonly CyElement[]): void {
  const some = cy.collection() as CollectionReturnValue;
  for (const element of elements) some.merge(element);
  renderer.recalculateRenderedStyle(some);
}

/** As they are drawn: later ones above. */
export function inOrder(elements: readonly CyElement[]): CyElement[] {
  const height = (element: CyElement) => element.numericStyle('z-index') * 2 + (element.isNode() ? 1 : 0);
  return elements.toSorted((a, b) => height(a) - height(b));
}
