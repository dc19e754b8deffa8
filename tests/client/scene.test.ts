import { describe, expect, test } from 'vitest';
import { formatQuery } from '../../client/address/format-query.ts';
import { visiblePart } from '../../client/scene/assemble.ts';
import { changes } from '../../client/scene/changes.ts';
import { outlineOf } from '../../client/scene/outline.ts';
import type { Scene } from '../../client/scene/scene.ts';
import { parseScene, sceneInQuery } from '../../client/scene/scene-address.ts';
import { node, relationship } from './graph.ts';

const empty = parseScene(new URLSearchParams());
const graph = {
  nodes: [
    node('x/role/chief', 'Role', 'Chief Executive'),
    node('x/board/one', 'Board', 'Board One'),
    node('x/role/chair', 'Role', 'A Chair'),
  ],
  relationships: [
    relationship('x/role/chief', 'HOLDS_TO_ACCOUNT', 'x/role/chair'),
    relationship('x/role/chair', 'MEMBER_OF', 'x/board/one'),
  ],
};

describe('a scene in the address', () => {
  test('reads back what was written', () => {
    const scene: Scene = {
      ...empty,
      added: ['x/board/one'],
      expansions: [
        { id: 'x/role/chief', type: 'APPOINTS', direction: 'out', limit: 50 },
        { id: 'x/role/chief', type: 'REPORTS_TO', direction: 'in', limit: 1000 },
      ],
      hidden: ['x/role/chair'],
      off: ['MEMBER_OF'],
      layout: 'layered',
    };
    const query = Object.fromEntries(Object.entries(sceneInQuery(scene)).filter((pair): pair is [string, string] => pair[1] !== null));
    expect(parseScene(new URLSearchParams(formatQuery(query)))).toEqual(scene);
  });
  test('leaves out what is malformed', () => {
    expect(parseScene(new URLSearchParams('expand=a~NO_SUCH_TYPE~out,b~APPOINTS~sideways'))).toEqual(empty);
  });
});

describe('changes of a scene', () => {
  test('a filter fades, then hides, then shows again', () => {
    const faded = changes.cycleFilter(empty, 'Role');
    const off = changes.cycleFilter(faded, 'Role');
    expect([faded.faded, off.off, changes.cycleFilter(off, 'Role')]).toEqual([['Role'], ['Role'], empty]);
  });
  test('hiding dismisses and deletes nothing', () => {
    const hidden = changes.hide(empty, ['x/role/chair']);
    expect(visiblePart(graph, hidden)).toMatchObject({ nodes: [{ id: 'x/role/chief' }, { id: 'x/board/one' }], relationships: [] });
    expect(visiblePart(graph, changes.show(hidden))).toEqual(graph);
  });
});

test('the outline lists each node by kind and name, with its relationships both ways', () => {
  const outline = outlineOf(graph);
  expect(outline.map(({ key }) => key)).toEqual(['Board', 'Role']);
  expect(outline[1]?.nodes.map((entry) => [entry.node.name, entry.relationships.length])).toEqual([
    ['A Chair', 2],
    ['Chief Executive', 1],
  ]);
});
