import { kindLabels, kinds } from '../../../contract/kinds.ts';
import { relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';
import { verbOf } from '../../../contract/relationship-words.ts';
import type { Diagram, DiagramLine } from '../diagram.ts';
import { lineLook } from '../look/line-look.ts';
import { palettes } from '../look/theme.ts';
import { type TextStyle, widthOf } from '../measure.ts';
import { lineMarks } from './line-marks.ts';
import type { GroupMark, Mark } from './marks.ts';
import { iconMark, shapeMarks } from './node-marks.ts';

const STYLE: TextStyle = { size: 11, weight: 'regular' };
const SAMPLE = 40;
const ROW = 24;

type Entry = { words: string; sample: Mark[] };

/** What the shapes and lines of a drawing mean, only those that it uses, in rows as wide as the sheet. */
export function legend(diagram: Diagram, at: { x: number; y: number; width: number }): { marks: Mark[]; height: number } {
  const palette = palettes[diagram.options.theme];
  const entries = [...kindEntries(diagram), ...lineEntries(diagram)];
  const marks: Mark[] = [];
  let x = 0;
  let row = 0;
  for (const { words, sample } of entries) {
    const width = SAMPLE + 8 + widthOf(words, STYLE) + 22;
    if (x > 0 && x + width - 22 > at.width) {
      x = 0;
      row += 1;
    }
    const text: Mark = { what: 'text', text: words, x: SAMPLE + 8, y: ROW / 2 + 4, ...STYLE, colour: palette.quiet };
    marks.push({ what: 'group', is: 'legend', move: { x: at.x + x, y: at.y + row * ROW }, marks: [...sample, text] });
    x += width;
  }
  return { marks, height: entries.length === 0 ? 0 : (row + 1) * ROW };
}

function kindEntries({ nodes, options }: Diagram): Entry[] {
  const palette = palettes[options.theme];
  const used = new Set(nodes.map(({ node }) => node.kind));
  return kindLabels
    .filter((kind) => used.has(kind))
    .map((kind) => {
      const small = ['circle', 'diamond', 'triangle'].includes(kinds[kind].shape);
      const box = small ? { x: SAMPLE - 24, y: 1, width: 22, height: 22 } : { x: 2, y: 2, width: SAMPLE - 4, height: 20 };
      const middle = { x: box.x + box.width / 2, y: box.y + box.height * (kinds[kind].shape === 'triangle' ? 0.66 : 0.5) };
      return {
        words: kinds[kind].caption,
        sample: [...shapeMarks({ kind, status: 'in force', box, palette }), iconMark({ kind, ...middle, size: 12, palette })],
      };
    });
}

/** Types that are drawn alike share an entry, told apart by their words on the lines. */
function lineEntries(diagram: Diagram): Entry[] {
  const order = (line: DiagramLine) => relationshipTypeNames.indexOf(line.relationships[0].type);
  const looks = Map.groupBy(
    diagram.lines.toSorted((a, b) => order(a) - order(b)),
    ({ relationships: [first] }) => {
      const { head, tail, width, dash } = lineLook(first.type, first);
      return JSON.stringify([relationshipTypes[first.type].family, first.type === 'HAS_DUTY', head, tail, width, dash, first.status]);
    },
  );
  return [...looks.values()].map((lines) => {
    const [line] = lines as [DiagramLine];
    const verbs = new Set(lines.map(({ relationships: [first] }) => verbOf(first)));
    const { status } = line.relationships[0];
    const points = [
      { x: 1, y: ROW / 2 },
      { x: SAMPLE - 1, y: ROW / 2 },
    ];
    const sample: DiagramLine = { ...line, points, drawn: { points, first: true, last: true }, words: null };
    const { title: _, id: __, ...drawn } = lineMarks(sample, diagram) as GroupMark;
    return { words: [...verbs].join(' / ') + (status === 'in force' ? '' : ` (${status})`), sample: [{ ...drawn, is: 'sample' }] };
  });
}
