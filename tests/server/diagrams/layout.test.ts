import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindLabels } from '../../../contract/kinds.ts';
import { relationshipTypeNames } from '../../../contract/relationship-types.ts';
import type { Box, Diagram } from '../../../server/diagrams/diagram.ts';
import { diagramOf } from '../../../server/diagrams/diagram-of.ts';
import { grown, overlap, passesThrough } from '../../../server/diagrams/layout/geometry.ts';
import { framesOf } from '../../../server/diagrams/sheet/frames.ts';
import { hostile, node, options, relationship, subject } from '../../support/diagram-subject.ts';

const name = fc.oneof(
  fc
    .array(fc.constantFrom('Board', 'of', 'Safeguarding', 'Children', 'and', 'Chair', 'Health', 'x'.repeat(40)), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom('"\'<b>&amp;', 'two\nlines\tand\u0007more', 'مجلس حماية الأطفال ‏(كنت)', '👩‍⚖️🏛️ 保護委員会', '=HYPERLINK("x")', '\ud800 '),
);

/** Any graph: loops, parallel lines, unconnected names, whatever ends the model allows or not. */
const anyGraph = fc.array(fc.tuple(fc.constantFrom(...kindLabels), name), { minLength: 1, maxLength: 16 }).chain((named) => {
  const nodes = named.map(([kind, text], index) => node(kind, `n${index}`, { name: text }));
  const end = fc.nat({ max: nodes.length - 1 });
  return fc.array(fc.tuple(end, fc.constantFrom(...relationshipTypeNames), end), { maxLength: 28 }).map((links) => ({
    nodes,
    relationships: links.map(([from, type, to], index) => ({ ...relationship(`n${from}`, type, `n${to}`), id: `r${index}` })),
  }));
});

const drawing = fc.record({
  flow: fc.constantFrom('auto', 'up', 'right', 'down', 'left'),
  edgeLabels: fc.constantFrom('auto', 'all', 'none'),
});

test('in any graph every name and line is drawn, nothing overlaps, and nothing runs through a name or off the page', async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, drawing, async (graph, how) => {
      const diagram = await diagramOf(subject({ graph }), options(how));
      wellDrawn(diagram);
      if (how.edgeLabels === 'all') expect(diagram.lines.some(({ words }) => words)).toBe(graph.relationships.length > 0);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('in any graph with groups each has a frame, which holds its own names and nobody else', async () => {
  const groupings = fc.array(fc.option(fc.nat({ max: 3 }), { nil: null, freq: 3 }), { minLength: 16, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(anyGraph, groupings, fc.array(name, { minLength: 4, maxLength: 4 }), drawing, async (graph, homes, captions, how) => {
      const groups = captions.map((caption, index) => ({
        caption,
        nodes: graph.nodes.flatMap(({ id }, at) => (homes[at] === index ? [id] : [])),
      }));
      const diagram = await diagramOf(subject({ graph, groups }), options(how));
      wellDrawn(diagram);
      const frames = framesOf(diagram);
      expect(frames.map(({ nodes }) => nodes)).toEqual(groups.flatMap(({ nodes }) => (nodes.length > 0 ? [nodes] : [])));
      for (const [index, { box }] of frames.entries())
        expect(frames.slice(index + 1).filter((other) => overlap(box, other.box))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

const place = fc.record({ x: fc.integer({ min: 0, max: 700 }), y: fc.integer({ min: 0, max: 500 }) });

test('names that were placed by hand are moved apart no further than they must be, and lines go around them', async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, fc.array(place, { minLength: 16, maxLength: 16 }), async (graph, places) => {
      const positions = Object.fromEntries(graph.nodes.map(({ id }, index) => [id, places[index] as { x: number; y: number }]));
      wellDrawn(await diagramOf(subject({ graph, positions }), options()));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('names that have room stay where they were put', async () => {
  const nodes = ['a', 'b', 'c'].map((id) => node('Board', id));
  const positions = { a: { x: 0, y: 0 }, b: { x: 300, y: 40 }, c: { x: 90, y: 200 } };
  const { nodes: drawn } = await diagramOf(subject({ graph: { nodes, relationships: [] }, positions }), options());
  const middles = drawn.map(({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  const [a, b, c] = middles as [Box, Box, Box];
  expect([Math.round(b.x - a.x), Math.round(b.y - a.y), Math.round(c.x - a.x), Math.round(c.y - a.y)]).toEqual([300, 40, 90, 200]);
});

test('whoever may demand an account stands above; steps run to the right', async () => {
  const up = await diagramOf(hostile, options());
  const at = (diagram: Diagram, id: string) => diagram.nodes.find(({ node: { id: own } }) => own === id)?.outer as Box;
  expect(at(up, 'organisation/x').y).toBeLessThan(at(up, 'role/chair').y);
  const steps = ['one', 'two', 'three'].map((id, index) => node('Step', id, { properties: { order: index + 1 } }));
  const graph = { nodes: steps, relationships: [relationship('one', 'ESCALATES_TO', 'two'), relationship('two', 'ESCALATES_TO', 'three')] };
  const right = await diagramOf(subject({ graph, drawing: 'layered' }), options());
  expect(at(right, 'one').x).toBeLessThan(at(right, 'two').x);
  expect(at(right, 'two').x).toBeLessThan(at(right, 'three').x);
});

function wellDrawn({ nodes, lines, size, subject: { graph } }: Diagram): void {
  expect(nodes.map(({ node: { id } }) => id)).toEqual(graph.nodes.map(({ id }) => id));
  expect(lines.flatMap(({ relationships }) => relationships.map(({ id }) => id)).toSorted()).toEqual(
    graph.relationships.map(({ id }) => id).toSorted(),
  );
  const words = lines.flatMap((line) => (line.words ? [line.words.box] : []));
  const solid = [...nodes.map(({ outer }) => outer), ...words];
  for (const [index, box] of solid.entries()) {
    expect(solid.slice(index + 1).filter((other) => overlap(grown(box, -0.5), other))).toEqual([]);
    expect(inside(box, size)).toBe(true);
  }
  for (const { from, to, points, relationships } of lines) {
    expect(points.length, `${relationships[0].type} ${from} ${to}`).toBeGreaterThanOrEqual(2);
    for (const { x, y } of points) expect(inside({ x, y, width: 0, height: 0 }, size)).toBe(true);
    const others = nodes.filter(({ node: { id } }) => id !== from && id !== to);
    for (const [index, end] of points.slice(1).entries()) {
      const start = points[index] as Box;
      expect(others.filter(({ outer }) => passesThrough(start, end, grown(outer, -0.5))).map(({ node: { id } }) => id)).toEqual([]);
    }
  }
}

const inside = ({ x, y, width, height }: Box, size: { width: number; height: number }): boolean =>
  x >= -1 && y >= -1 && x + width <= size.width + 1 && y + height <= size.height + 1;
