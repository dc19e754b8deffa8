import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Selection } from '../address/selection.ts';
import type { Point } from './positions.ts';

/** What is under the pointer, and where on the page. */
export type Spot = { what: Selection | null; at: Point };

export type GestureListeners = {
  /** Clicked with Shift or Ctrl: joins what is chosen, or leaves it. */
  onToggle?: (id: string) => void;
  /** Several drawn a box around. */
  onBoxed?: (ids: readonly string[]) => void;
  /** Right click or long press. */
  onMenu?: (spot: Spot) => void;
  /** The pointer rests on something, or no longer does. */
  onHover?: (spot: Spot | null) => void;
};

const REST = 350;

/** What more the mouse and fingers do on a drawing: choosing several, menus, tooltips. All of it is in the outline too. */
export function listenForGestures(cy: Core, listeners: () => GestureListeners): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const quiet = () => {
    clearTimeout(rest);
    listeners().onHover?.(null);
  };
  cy.on('cxttap taphold', (event: EventObject) => {
    // A mouse that is held down is about to drag.
    if (event.type === 'taphold' && !event.originalEvent.type.startsWith('touch')) return;
    quiet();
    listeners().onMenu?.(spotOf(cy, event));
  });
  cy.container()?.addEventListener('contextmenu', (event) => event.preventDefault());
  cy.on('mouseover', 'node, edge', (event: EventObject) => {
    clearTimeout(rest);
    rest = setTimeout(() => listeners().onHover?.(spotOf(cy, event)), REST);
  });
  cy.on('mouseout tapstart viewport drag', quiet);
  let boxed: string[] = [];
  cy.on('boxselect', 'node', (event: EventObject) => void boxed.push((event.target as NodeSingular).id()));
  cy.on('boxend', () => {
    // Cytoscape tells of what was boxed after the box is drawn.
    setTimeout(() => {
      if (boxed.length > 0) listeners().onBoxed?.(boxed);
      boxed = [];
    });
  });
}

/** Whether a click is meant to choose several. */
export function choosesSeveral(event: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
  return shiftKey || ctrlKey || metaKey;
}

function spotOf(cy: Core, event: EventObject): Spot {
  const frame = cy.container()?.getBoundingClientRect();
  const at = { x: (frame?.left ?? 0) + event.renderedPosition.x, y: (frame?.top ?? 0) + event.renderedPosition.y };
  if (event.target === cy) return { what: null, at };
  if (event.target.isNode()) return { what: { what: 'node', id: event.target.id() }, at };
  return { what: { what: 'relationship', id: event.target.data('relationships')[0] }, at };
}
