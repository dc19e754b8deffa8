import { describe, expect, test } from 'vitest';
import { bendsOf } from '../../client/graph/layout/bends.ts';
import { byTime } from '../../client/graph/layout/by-time.ts';
import { concentric, ringsOf } from '../../client/graph/layout/concentric.ts';
import { layeredInput } from '../../client/graph/layout/layered-input.ts';
import { pack } from '../../client/graph/layout/pack.ts';
import { placeNear } from '../../client/graph/layout/place-near.ts';
import { separate } from '../../client/graph/layout/separate.ts';

const box = (id: string) => ({ id, width: 120, height: 40 });
const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.abs(a.x - b.x) >= 120 || Math.abs(a.y - b.y) >= 40;

describe('what arrives', () => {
  test('finds a place without moving or covering anything', () => {
    const placed = Array.from({ length: 30 }, (_, index) => box(`old ${index}`));
    const before = new Map(placed.map(({ id }, index) => [id, { x: (index % 6) * 150, y: Math.floor(index / 6) * 70 }]));
    const arriving = Array.from({ length: 20 }, (_, index) => box(`new ${index}`));
    const after = placeNear({ placed, positions: before, arriving, neighboursOf: () => ['old 14'] });
    for (const [id, at] of before) expect(after.get(id)).toEqual(at);
    const all = [...after.values()];
    expect(all.every((a, index) => all.slice(index + 1).every((b) => apart(a, b)))).toBe(true);
  });
});

test('boxes that overlap are pushed apart', () => {
  const nodes = ['a', 'b', 'c'].map(box);
  const [a, b, c] = [...separate(nodes, new Map(nodes.map(({ id }, index) => [id, { x: index, y: 0 }]))).values()];
  expect([a, b, c].every(Boolean) && apart(a as never, b as never) && apart(b as never, c as never) && apart(a as never, c as never)).toBe(
    true,
  );
});

test('whoever may demand an account stands above; steps run left to right', () => {
  const role = (id: string) => ({ ...box(id), kind: 'Role' as const });
  const chain = layeredInput({
    nodes: [role('chief'), role('chair')],
    lines: [{ id: 'l', from: 'chief', to: 'chair', type: 'HOLDS_TO_ACCOUNT' }],
  });
  expect(chain.layoutOptions?.['elk.direction']).toBe('UP');
  expect(chain.edges?.[0]).toMatchObject({ sources: ['chair'], targets: ['chief'] });
  const route = layeredInput({
    nodes: [role('chair'), { ...box('step'), kind: 'Step', order: 1 }],
    lines: [{ id: 'l', from: 'chair', to: 'step', type: 'MAY_INVOKE' }],
  });
  expect(route.layoutOptions?.['elk.direction']).toBe('RIGHT');
});

test('bends are given relative to the line between the two ends', () => {
  const bends = bendsOf(
    {
      points: [
        { x: 0, y: 0 },
        { x: 50, y: 10 },
        { x: 100, y: 0 },
      ],
    },
    { from: { x: -20, y: 0 }, to: { x: 120, y: 0 } },
  );
  expect(bends).toMatchObject({ source: '20.0px 0.0px', target: '-20.0px 0.0px', weights: [0.5], distances: [10] });
});

describe('layouts that a person chooses', () => {
  const role = (id: string) => ({ ...box(id), kind: 'Role' as const });
  const line = (from: string, to: string) => ({ id: `${from} ${to}`, from, to, type: 'REPORTS_TO' as const });
  const overlapping = (positions: ReadonlyMap<string, { x: number; y: number }>) => {
    const all = [...positions.values()];
    return all.some((a, index) => all.slice(index + 1).some((b) => !apart(a, b)));
  };

  test('around a name: rings by steps, what cannot be reached outermost, nothing over anything', () => {
    const many = Array.from({ length: 40 }, (_, index) => `near ${index}`);
    const graph = {
      nodes: ['middle', ...many, 'far', 'apart'].map(role),
      lines: [...many.map((id) => line('middle', id)), line('near 3', 'far')],
      centre: 'middle',
    };
    expect(ringsOf(graph, 'middle').map((ring) => ring.length)).toEqual([40, 1, 1]);
    const { positions } = concentric(graph, 1.5);
    expect(positions.size).toBe(43);
    expect(overlapping(positions)).toBe(false);
  });
  test('by time: the earlier further left, what has no date below', () => {
    const nodes = [{ ...role('later'), since: '2016-04-01' }, { ...role('first'), since: '1989' }, role('undated')];
    const { positions } = byTime({ nodes, lines: [] }, 1.5);
    const at = (id: string) => positions.get(id) as { x: number; y: number };
    expect(at('first').x).toBeLessThan(at('later').x);
    expect(at('undated').y).toBeGreaterThan(at('first').y + 40);
  });
  test('groups stand beside and below each other, none over another', () => {
    const parts = ['a', 'b', 'c', 'd'].map((name) => ({ boxes: [box(name)], positions: new Map([[name, { x: 7, y: 9 }]]) }));
    expect(overlapping(pack(parts, 1.5))).toBe(false);
  });
});
