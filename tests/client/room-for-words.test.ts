import { expect, test } from 'vitest';
import { type LineWords, roomForWords } from '../../client/graph/room-for-words.ts';

const straight = (id: string, from: [number, number], to: [number, number], between = id): LineWords => ({
  id,
  between,
  width: 40,
  height: 10,
  at: (share) => ({ x: from[0] + share * (to[0] - from[0]), y: from[1] + share * (to[1] - from[1]) }),
});
const ends = (line: LineWords) => ({ id: line.id, between: line.between, points: [line.at(0), line.at(1)] });

test('words stand in the middle of their line, or beside what is there', () => {
  const line = straight('a', [0, 0], [300, 0]);
  expect(roomForWords([line], [], [ends(line)]).get('a')).toEqual({ x: 150, y: 0 });
  const name = { x1: 140, y1: -8, x2: 160, y2: 8 };
  expect(roomForWords([line], [name], [ends(line)]).get('a')?.x).toBeCloseTo(102);
});

test('words of two lines never cover each other, and leave other lines to be seen where they can', () => {
  const [across, down] = [straight('across', [0, 100], [300, 100]), straight('down', [150, 0], [150, 200])];
  const spots = roomForWords([across, down], [], [across, down].map(ends));
  expect(spots.get('across')?.x).not.toBe(150);
  expect(spots.get('down')?.y).not.toBe(100);
});

test('a line too short for its words has none', () => {
  const line = straight('a', [0, 0], [30, 0]);
  expect(roomForWords([line], [], [ends(line)]).size).toBe(0);
});

test('words of two lines side by side stand outside of both; words as long as their line stand beside it', () => {
  const pair = [straight('left', [100, 0], [100, 200], 'two'), straight('right', [120, 0], [120, 200], 'two')];
  const spots = roomForWords(pair, [], pair.map(ends));
  expect(spots.get('left')?.x).toBeLessThan(80);
  expect(spots.get('right')?.x).toBeGreaterThan(140);
  const short = straight('short', [0, 0], [60, 0]);
  expect(Math.abs(roomForWords([short], [], [ends(short)]).get('short')?.y ?? 0)).toBeGreaterThan(5);
});
