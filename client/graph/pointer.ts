import type { Core, EdgeCollection, EventObject } from 'cytoscape';
import type { Selection } from '../address/selection.ts';
import { MOST_HEARD } from './emphasis.ts';
import { choosesSeveral, type GestureListeners, listenForGestures } from './gestures.ts';
import type { Positions } from './positions.ts';
import { hear } from './settle-words.ts';

export type PointerListeners = GestureListeners & {
  onSelect: (selection: Selection | null) => void;
  /** A node was dragged; how everything stood before. */
  onMoved: (before: Positions) => void;
  /** A node was clicked twice. */
  onOpen?: (id: string) => void;
};

/** What the mouse and fingers do on the drawing. Everything here can also be done in the outline. */
export function listen(cy: Core, listeners: () => PointerListeners, positionsOf: () => Positions): void {
  let before: Positions | undefined;
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) listeners().onSelect(null);
    else if (event.target.isNode() && choosesSeveral(event) && listeners().onToggle) listeners().onToggle?.(event.target.id());
    else if (event.target.isNode()) listeners().onSelect({ what: 'node', id: event.target.id() });
    else listeners().onSelect({ what: 'relationship', id: event.target.data('relationships')[0] });
  });
  listenForGestures(cy, listeners);
  cy.on('dbltap', 'node', (event: EventObject) => listeners().onOpen?.(event.target.id()));
  cy.on('grab', 'node', () => {
    before = positionsOf();
  });
  cy.on('drag', 'node', (event: EventObject) => event.target.connectedEdges().removeData('bends'));
  cy.on('dragfree', 'node', () => {
    if (before) listeners().onMoved(before);
    before = undefined;
  });
  cy.on('mouseover', 'edge', (event: EventObject) => hear(cy, event.target.addClass('close')));
  cy.on('mouseout', 'edge', (event: EventObject) => {
    const held = event.target.hasClass('chosen') || event.target.connectedNodes('.chosen').nonempty();
    if (!held) event.target.removeClass('close heard');
  });
  cy.on('mouseover', 'node', (event: EventObject) => {
    const lines: EdgeCollection = event.target.connectedEdges();
    lines.addClass('close');
    if (lines.length <= MOST_HEARD) hear(cy, lines);
  });
  cy.on('mouseout', 'node', (event: EventObject) => {
    const lines: EdgeCollection = event.target.connectedEdges();
    lines.filter((line) => !line.hasClass('chosen') && line.connectedNodes('.chosen').empty()).removeClass('close heard');
  });
}
