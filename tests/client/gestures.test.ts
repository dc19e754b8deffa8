import cytoscape from 'cytoscape';
import { expect, test, vi } from 'vitest';
import { type GestureListeners, listenForGestures } from '../../client/graph/gestures.ts';

const cy = cytoscape({
  headless: true,
  layout: { name: 'preset' },
  elements: [
    { data: { id: 'board' } },
    { data: { id: 'chair' } },
    { data: { id: 'line', source: 'chair', target: 'board', relationships: ['sits'] } },
  ],
});
const heard = { onMenu: vi.fn<NonNullable<GestureListeners['onMenu']>>(), onBoxed: vi.fn<NonNullable<GestureListeners['onBoxed']>>() };
listenForGestures(cy, () => heard);

/** Cytoscape tells of a gesture with the event that it came from. */
const happens = (id: string, type: string, from: string) =>
  cy.getElementById(id).emit({ type, originalEvent: new Event(from), renderedPosition: { x: 40, y: 30 } } as never);

test('a long press opens the menu of what is under the finger; a mouse that is held down does not', () => {
  happens('chair', 'taphold', 'mousedown');
  expect(heard.onMenu).not.toHaveBeenCalled();
  happens('chair', 'taphold', 'touchstart');
  happens('line', 'taphold', 'touchstart');
  expect(heard.onMenu.mock.calls).toEqual([
    [{ what: { what: 'node', id: 'chair' }, at: { x: 40, y: 30 } }],
    [{ what: { what: 'relationship', id: 'sits' }, at: { x: 40, y: 30 } }],
  ]);
});

test('all that a box was drawn around is chosen at once, and a box around nothing chooses nothing', async () => {
  for (const id of ['board', 'chair', 'line']) happens(id, 'boxselect', 'mouseup');
  cy.emit('boxend');
  await vi.waitFor(() => expect(heard.onBoxed).toHaveBeenCalledExactlyOnceWith(['board', 'chair']));
  cy.emit('boxend');
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard.onBoxed).toHaveBeenCalledOnce();
});
