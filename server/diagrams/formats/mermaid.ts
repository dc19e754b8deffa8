import { withDatesInWords } from '../../../contract/dates.ts';
import type { DiagramOptions } from '../../../contract/diagram.ts';
import { type KindLabel, kindLabels, kinds } from '../../../contract/kinds.ts';
import type { DiagramSubject } from '../diagram.ts';
import { type Bundle, bundlesOf } from '../layout/bundles.ts';
import { directionsFor } from '../layout/direction.ts';
import { lineLook } from '../look/line-look.ts';
import { palettes } from '../look/theme.ts';
import { placeLine } from '../sheet/title-block.ts';
import { allowed } from './xml.ts';

const shapes: Record<(typeof kinds)[KindLabel]['shape'], readonly [string, string]> = {
  rounded: ['(', ')'],
  cut: ['[', ']'],
  stadium: ['([', '])'],
  circle: ['((', '))'],
  hexagon: ['{{', '}}'],
  edged: ['[[', ']]'],
  page: ['[/', '/]'],
  chevron: ['>', ']'],
  diamond: ['{', '}'],
  triangle: ['[/', '\\]'],
  note: ['[\\', '\\]'],
  pin: ['[\\', '/]'],
};
const ranks = { UP: 'BT', DOWN: 'TB', RIGHT: 'LR', LEFT: 'RL' } as const;

/** A diagram in Mermaid's flowchart language; the question, the area and the date stand in its title. */
export function write(subject: DiagramSubject, options: DiagramOptions): string {
  const [direction = 'UP'] = directionsFor(subject, options.flow);
  const palette = palettes[options.theme];
  const { nodes } = subject.graph;
  const numbers = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const bundles = bundlesOf(subject, options);
  const used = kindLabels.filter((kind) => nodes.some((node) => node.kind === kind));
  const title = `${subject.statement ?? subject.title} (${placeLine(subject)})`;
  return [
    '---',
    `title: ${JSON.stringify(plain(withDatesInWords(title)))}`,
    '---',
    `flowchart ${ranks[direction]}`,
    ...nodes.map(({ id, kind, name, properties }) => {
      const [open, close] = shapes[kinds[kind].shape];
      const order = kind === 'Step' && properties.order !== undefined ? `${properties.order}. ` : '';
      return `  ${numbers.get(id)}${open}"${inside(order + name)}"${close}:::${kind}`;
    }),
    ...(subject.groups ?? []).flatMap(({ caption, nodes: ids }, index) => [
      `  subgraph g${index}["${inside(caption)}"]`,
      ...ids.flatMap((id) => (numbers.has(id) ? [`    ${numbers.get(id)}`] : [])),
      '  end',
    ]),
    ...bundles.map(({ from, to, relationships: [first], words }) => {
      const label = words ? `|"${inside(words.lines.join(' '))}"|` : '';
      return `  ${numbers.get(from)} ${arrow(first)}${label} ${numbers.get(to)}`;
    }),
    ...used.map((kind) => {
      const { outline, fill } = palette.kind(kind);
      return `  classDef ${kind} fill:${fill},stroke:${outline},color:${palette.ink}`;
    }),
    ...bundles.map(({ relationships: [first] }, index) => `  linkStyle ${index} stroke:${palette.line(first.type)}`),
    '',
  ].join('\n');
}

function arrow(first: Bundle['relationships'][0]): string {
  const { head, width, dash } = lineLook(first.type, first);
  const bare = head === 'none';
  if (dash.length > 0) return bare ? '-.-' : '-.->';
  if (width >= 3) return '==>';
  return bare ? '---' : head === 'dot' ? '--o' : '-->';
}

const plain = (text: string): string => allowed(text).replace(/\s+/g, ' ');

/** What stands between Mermaid's quotation marks: characters that mean something to it, or to HTML, as codes. */
const inside = (text: string): string => plain(text).replace(/["#<>&`\\;[\]{}|]/g, (character) => `#${character.codePointAt(0)};`);
