import { withDatesInWords } from '../../../contract/dates.ts';
import type { DiagramOptions } from '../../../contract/diagram.ts';
import { type KindLabel, kinds } from '../../../contract/kinds.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import type { DiagramSubject } from '../diagram.ts';
import { type Bundle, bundlesOf } from '../layout/bundles.ts';
import { directionsFor, runsBackwards } from '../layout/direction.ts';
import { NAME } from '../layout/node-size.ts';
import { type Head, lineLook } from '../look/line-look.ts';
import { palettes } from '../look/theme.ts';
import { balanced } from '../measure.ts';
import { placeLine } from '../sheet/title-block.ts';
import { allowed } from './xml.ts';

const shapes: Record<(typeof kinds)[KindLabel]['shape'], string> = {
  rounded: 'shape=box style="filled,rounded"',
  cut: 'shape=octagon style=filled',
  stadium: 'shape=box style="filled,rounded" peripheries=1 margin="0.25,0.08"',
  circle: 'shape=ellipse style=filled',
  hexagon: 'shape=hexagon style=filled',
  edged: 'shape=component style=filled',
  page: 'shape=note style=filled',
  chevron: 'shape=cds style=filled',
  diamond: 'shape=diamond style=filled',
  triangle: 'shape=triangle style=filled',
  note: 'shape=tab style=filled',
  pin: 'shape=invhouse style=filled',
};
const heads: Record<Head, string> = { triangle: 'normal', hollow: 'empty', vee: 'vee', chevron: 'vee', dot: 'dot', none: 'none' };
const ranks = { UP: 'BT', DOWN: 'TB', RIGHT: 'LR', LEFT: 'RL' } as const;

/** A diagram in Graphviz's language, in the look of the others. */
export function write(subject: DiagramSubject, options: DiagramOptions): string {
  const [direction = 'UP'] = directionsFor(subject, options.flow);
  const palette = palettes[options.theme];
  const numbers = new Map(subject.graph.nodes.map(({ id }, index) => [id, `n${index}`]));
  const nodes = subject.graph.nodes.map(({ id, kind, name, status, properties }) => {
    const { outline, fill } = palette.kind(kind);
    const order = kind === 'Step' && properties.order !== undefined ? `${properties.order}. ` : '';
    const label = balanced(`${order}${name}`, 150, NAME).map(inside).join('\\n');
    const extra = status === 'in force' ? '' : ` penwidth=2 color="${outline}" tooltip=${quoted(`${name} (${status})`)}`;
    return `  ${numbers.get(id)} [label="${label}" ${shapes[kinds[kind].shape]} color="${outline}" fillcolor="${fill}"${extra}];`;
  });
  const line = ({ from, to, relationships: [first], words }: Bundle) => {
    const look = lineLook(first.type, first);
    const backwards = runsBackwards(first.type, direction);
    const [start, end] = (backwards ? [to, from] : [from, to]).map((id) => numbers.get(id));
    const style = look.dash.length === 0 ? '' : look.dash[0] === 1.5 ? ' style=dotted' : ' style=dashed';
    const label = words ? ` label="${words.lines.map(inside).join('\\n')}"` : '';
    const ends = `${backwards ? 'dir=back arrowtail' : 'arrowhead'}=${heads[look.head]}`;
    return `  ${start} -> ${end} [${ends} color="${palette.line(first.type)}" penwidth=${look.width}${style}${label} tooltip=${quoted(relationshipTypes[first.type].caption)}];`;
  };
  const title = [...(subject.statement ? [subject.statement] : [subject.title]), placeLine(subject)]
    .map((text) => inside(withDatesInWords(text)))
    .join('\\n');
  return [
    'digraph sightline {',
    `  graph [rankdir=${ranks[direction]} bgcolor="${palette.ground}" fontname="Inter, Helvetica, Arial" labelloc=t fontsize=18 nodesep=0.3 ranksep=0.5 label="${title}\\n "];`,
    `  node [fontname="Inter, Helvetica, Arial" fontsize=11 fontcolor="${palette.ink}" penwidth=1.5];`,
    `  edge [fontname="Inter, Helvetica, Arial" fontsize=10 fontcolor="${palette.quiet}"];`,
    ...nodes,
    ...(subject.groups ?? []).map(({ caption, nodes: ids }, index) => {
      const members = ids.flatMap((id) => numbers.get(id) ?? []);
      return `  subgraph cluster_${index} { label=${quoted(caption)} style=dashed color="${palette.quiet}"; ${members.join('; ')}; }`;
    }),
    ...bundlesOf(subject, options).map(line),
    '}',
    '',
  ].join('\n');
}

/** What stands between Graphviz's quotation marks: its escapes are backslashes. */
const inside = (text: string): string =>
  allowed(text)
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/&/g, '&amp;');
const quoted = (text: string): string => `"${inside(text)}"`;
