import { withDatesInWords } from '../../../contract/dates.ts';
import { relationshipSentence } from '../../../contract/relationship-words.ts';
import type { Diagram, DiagramLine } from '../diagram.ts';
import { palettes } from '../look/theme.ts';
import { wrapped } from '../measure.ts';
import { captionMarks, type Frame, frameMarks, framesOf, roomForFrames } from './frames.ts';
import { legend } from './legend.ts';
import { lineMarks, wordsMarks } from './line-marks.ts';
import type { GroupMark, Mark, Sheet } from './marks.ts';
import { nodeMarks } from './node-marks.ts';
import { sources } from './sources.ts';
import { placeLine, titleBlock } from './title-block.ts';

const MARGIN = 36;
/** Narrower than this, titles and sources would break into slivers. */
const NARROWEST = 660;

/** A diagram as one sheet: title, drawing, legend and sources, one below the other. */
export function sheetOf(diagram: Diagram): Sheet {
  const { subject, options, size } = diagram;
  const palette = palettes[options.theme];
  const around = options.titleBlock || options.sources || options.legend;
  const frames = framesOf(diagram);
  const { above, below, left, right } = roomForFrames(frames, size);
  const drawn = left + size.width + right;
  const width = Math.max(drawn, around ? NARROWEST : 0);
  const at = { x: MARGIN, y: MARGIN, width };
  const marks: Mark[] = [];
  const place = (part: { marks: Mark[]; height: number }, after: number) => {
    marks.push(...part.marks);
    if (part.height > 0) at.y += part.height + after;
  };
  if (options.titleBlock) place(titleBlock(subject, at, palette), 28);
  const move = { x: MARGIN + (width - drawn) / 2 + left, y: at.y + above };
  place({ marks: [drawing(diagram, move, frames)], height: above + size.height + below }, 26);
  if (options.legend) place(legend(diagram, at), 16);
  if (options.sources) {
    if (subject.citations.length > 0) place(rule(at, palette.rule), 16);
    place(sources(subject.citations, at, palette), 8);
    if (subject.searched) place(searched(subject.searched, at, palette.quiet), 0);
  }
  return { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(at.y - 8 + MARGIN), ground: palette.ground, ...told(diagram), marks };
}

function drawing(diagram: Diagram, move: { x: number; y: number }, frames: readonly Frame[]): Mark {
  const palette = palettes[diagram.options.theme];
  const { shown } = diagram.subject;
  const fades = (...ids: string[]) => shown !== undefined && !ids.every((id) => shown.includes(id));
  return {
    ...{ what: 'group', is: 'drawing', move },
    marks: [
      ...frameMarks(frames, diagram),
      ...diagram.lines.map((line) =>
        fades(line.from, line.to) ? faded(lineMarks(line, diagram), true) : lineMarks(shown ? whole(line) : line, diagram),
      ),
      ...captionMarks(frames, diagram),
      ...diagram.nodes.map((node) => faded(nodeMarks(node, palette, diagram.options.linksTo), fades(node.node.id))),
      ...diagram.lines.flatMap((line) => (fades(line.from, line.to) ? [] : wordsMarks(line, palette))),
    ],
  };
}

const faded = (mark: GroupMark, fades: boolean): GroupMark => (fades ? { ...mark, opacity: 0.2 } : mark);

/** What is brought out draws itself from end to end, whichever line had the stretches that it shares. */
const whole = (line: DiagramLine): DiagramLine => ({ ...line, drawn: { points: line.points, first: true, last: true } });

const rule = ({ x, y, width }: { x: number; y: number; width: number }, stroke: string) => ({
  marks: [{ what: 'path', path: `M${x} ${y}H${x + width}`, stroke, width: 1 } as const],
  height: 1,
});

function searched(sentence: string, at: { x: number; y: number; width: number }, colour: string) {
  const style = { size: 10, weight: 'regular' } as const;
  const lines = wrapped(withDatesInWords(sentence), at.width, style);
  const own = lines.map((text, index): Mark => ({ what: 'text', text, x: at.x, y: at.y + 8 + index * 14 + 9, ...style, colour }));
  return { marks: [{ what: 'group', is: 'searched', marks: own } as const], height: lines.length * 14 + 8 };
}

const MOST_SENTENCES = 200;

/** The drawing in words, for those who cannot see it. */
function told({ subject, nodes, lines }: Diagram): { title: string; description: string } {
  const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
  const sentences = lines
    .slice(0, MOST_SENTENCES)
    .map(({ relationships: [first] }) => `${relationshipSentence(first, (id) => names.get(id) ?? id)}.`);
  const more = lines.length > MOST_SENTENCES ? [`And ${lines.length - MOST_SENTENCES} more.`] : [];
  return {
    title: withDatesInWords(subject.title),
    description: [
      ...(subject.statement ? [withDatesInWords(subject.statement)] : []),
      `${placeLine(subject)}.`,
      ...sentences,
      ...more,
    ].join(' '),
  };
}
