import { describe, expect, test } from 'vitest';
import { bendsOf } from '../../client/graph/layout/bends.ts';
import { layeredInput } from '../../client/graph/layout/layered-input.ts';
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
