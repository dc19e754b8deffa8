import { expect, test } from 'vitest';
import { diagramOf } from '../../../server/diagrams/diagram-of.ts';
import { write as dot } from '../../../server/diagrams/formats/dot.ts';
import { write as mermaid } from '../../../server/diagrams/formats/mermaid.ts';
import { framesOf } from '../../../server/diagrams/sheet/frames.ts';
import { sheetOf } from '../../../server/diagrams/sheet/sheet.ts';
import { node, options, relationship, subject } from '../../support/diagram-subject.ts';

const graph = {
  nodes: ['a', 'b', 'c', 'd'].map((id) => node('Role', id)),
  relationships: [relationship('a', 'REPORTS_TO', 'c')],
};
const positions = { a: { x: 0, y: 0 }, b: { x: 0, y: 120 }, c: { x: 600, y: 0 }, d: { x: 600, y: 120 } };
const grouped = (groups: { caption: string; nodes: string[] }[]) => subject({ graph, positions, groups });

test('groups that stand apart are framed, within the page; none is where one would hold somebody else', async () => {
  const diagram = await diagramOf(
    grouped([
      { caption: 'Left, and with a name that is too long for one line of its frame', nodes: ['a', 'b'] },
      { caption: 'Right', nodes: ['c', 'd', 'gone'] },
      { caption: 'Nobody', nodes: ['gone'] },
    ]),
    options(),
  );
  const frames = framesOf(diagram);
  expect(frames.map(({ lines }) => lines.join(' '))).toEqual(['Left, and with a name that is too long for one line of its frame', 'Right']);
  const across = grouped([
    { caption: 'Right', nodes: ['c', 'd'] },
    { caption: 'Across', nodes: ['a', 'd'] },
  ]);
  expect(framesOf(await diagramOf(across, options()))).toEqual([]);
  const bare = options({ titleBlock: false, legend: false, sources: false });
  const sheet = sheetOf({ ...diagram, options: bare });
  const drawing = sheet.marks.find((mark) => mark.what === 'group' && mark.is === 'drawing');
  const move = (drawing?.what === 'group' && drawing.move) || { x: 0, y: 0 };
  for (const { box } of frames) {
    expect(move.x + box.x).toBeGreaterThan(0);
    expect(move.y + box.y).toBeGreaterThan(0);
    expect(move.x + box.x + box.width).toBeLessThan(sheet.width);
    expect(move.y + box.y + box.height).toBeLessThan(sheet.height);
  }
});

test('groups are clusters in DOT and subgraphs in Mermaid, whatever they are called', () => {
  const some = grouped([{ caption: 'The "left" ] end', nodes: ['a', 'b'] }]);
  expect(dot(some, options())).toContain('subgraph cluster_0 { label="The \\"left\\" ] end" style=dashed');
  expect(mermaid(some, options())).toContain('  subgraph g0["The #34;left#34; #93; end"]\n    n0\n    n1\n  end\n');
});
