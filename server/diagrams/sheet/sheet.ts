import { withDatesInWords } from '../../../contract/dates.ts';
import { relationshipSentence } from '../../../contract/relationship-words.ts';
import type { Diagram, DiagramLine, Point, Size } from '../diagram.ts';
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

/** On paper, which has an edge of its own. */
const PAPER_MARGIN = 10;
/** A small drawing is not made larger than this on paper. */
const LARGEST = 1.3;

/**
 * A diagram as one sheet: title, drawing, legend and sources, one below the other.
 * @param paper the room that there is: the text is set for its width, and the drawing made to fit what is left
 */
export function sheetOf(diagram: Diagram, paper?: Size): Sheet {
  const { size, options } = diagram;
  const frames = framesOf(diagram);
  const room = roomForFrames(frames, size);
  const drawn = { width: room.left + size.width + room.right, height: room.above + size.height + room.below };
  const around = options.titleBlock || options.sources || options.legend;
  const margin = paper ? PAPER_MARGIN : MARGIN;
  const width = paper ? paper.width - 2 * margin : Math.max(drawn.width, around ? NARROWEST : 0);
  const scale = paper ? Math.max(0.01, scaleWithin(diagram, paper)) : 1;
  const at = { x: margin, y: margin, width };
  const head = headOf(diagram, at);
  const top = margin + head.height;
  const move = { x: margin + (width - drawn.width * scale) / 2 + room.left * scale, y: top + room.above * scale };
  const foot = footOf(diagram, { ...at, y: top + drawn.height * scale + (drawn.height > 0 ? 26 : 0) });
  return {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(foot.end - 8 + margin),
    ground: palettes[options.theme].ground,
    ...told(diagram),
    marks: [...head.marks, { ...drawing(diagram, move, frames), ...(paper && { scale }) }, ...foot.marks],
  };
}

/** How much larger or smaller than its own size a drawing would be on paper, with all that stands around it. */
export function scaleWithin(diagram: Diagram, paper: Size): number {
  const { left, right, above, below } = roomForFrames(framesOf(diagram), diagram.size);
  const width = paper.width - 2 * PAPER_MARGIN;
  const at = { x: 0, y: 0, width };
  const taken = headOf(diagram, at).height + 26 + footOf(diagram, at).end - 8;
  const height = paper.height - 2 * PAPER_MARGIN - taken;
  return Math.min(
    LARGEST,
    width / Math.max(1, left + diagram.size.width + right),
    height / Math.max(1, above + diagram.size.height + below),
  );
}

type Place = { x: number; y: number; width: number };

function headOf({ subject, options }: Diagram, at: Place): { marks: Mark[]; height: number } {
  if (!options.titleBlock) return { marks: [], height: 0 };
  const { marks, height } = titleBlock(subject, at, palettes[options.theme]);
  return { marks, height: height > 0 ? height + 28 : 0 };
}

/** Legend, sources and what was searched; `end` is where they end. */
function footOf(diagram: Diagram, { x, y, width }: Place): { marks: Mark[]; end: number } {
  const { subject, options } = diagram;
  const palette = palettes[options.theme];
  const at = { x, y, width };
  const marks: Mark[] = [];
  const place = (part: { marks: Mark[]; height: number }, after: number) => {
    marks.push(...part.marks);
    if (part.height > 0) at.y += part.height + after;
  };
  if (options.legend) place(legend(diagram, at), 16);
  if (options.sources) {
    if (subject.citations.length > 0) place(rule(at, palette.rule), 16);
    place(sources(subject.citations, at, palette), 8);
    if (subject.searched) place(searched(subject.searched, at, palette.quiet), 0);
  }
  return { marks, end: at.y };
}

function drawing(diagram: Diagram, move: Point, frames: readonly Frame[]): GroupMark {
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
