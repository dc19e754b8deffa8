import { kindLabels, kinds } from '../../../../contract/kinds.ts';
import { relationshipTypeNames, relationshipTypes } from '../../../../contract/relationship-types.ts';
import type { Diagram } from '../../diagram.ts';
import { lineLook } from '../../look/line-look.ts';
import { palettes } from '../../look/theme.ts';
import { type TextStyle, widthOf } from '../../measure.ts';
import { endsXml } from './connector.ts';
import { presets } from './presets.ts';
import { shapeXml } from './shape.ts';

const STYLE: TextStyle = { size: 11, weight: 'regular' };
const SAMPLE = 26;

/** How many rows the legend takes. */
export const legendRows = (diagram: Diagram, width: number): number =>
  rowsOf(
    entriesOf(diagram).map(({ words }) => widthFor(words)),
    width,
  );

/** What shapes and lines mean, in rows at the foot of the slide; only those that it uses. */
export function legendXml(diagram: Diagram, at: { x: number; y: number; width: number; firstId: number }): string {
  const palette = palettes[diagram.options.theme];
  const entries = entriesOf(diagram);
  let x = at.x;
  // The last row stands at the foot; those before it above.
  let y = at.y - 18 * (legendRows(diagram, at.width) - 1);
  return entries
    .map((entry, index) => {
      const width = widthFor(entry.words);
      if (x > at.x && x + width > at.x + at.width) {
        x = at.x;
        y += 18;
      }
      const id = at.firstId + index * 2;
      const box = { x, y, width: SAMPLE, height: 14 };
      const words = { x: x + SAMPLE + 6, y: y - 2, width: width - SAMPLE - 8, height: 18 };
      x += width;
      const text = shapeXml({
        id: id + 1,
        name: `Legend: ${entry.words}`,
        box: words,
        preset: { name: 'rect' },
        runs: [{ text: entry.words, ...STYLE, colour: palette.quiet }],
      });
      if ('kind' in entry) {
        const { outline, fill } = palette.kind(entry.kind);
        const { name, adjust } = presets[kinds[entry.kind].shape];
        return (
          shapeXml({
            id,
            name: entry.words,
            box,
            preset: { name, ...(adjust && { adjust: adjust(box) }) },
            fill,
            line: { colour: outline, width: 1.2 },
            runs: [],
          }) + text
        );
      }
      const look = lineLook(entry.type);
      const line = { ...box, y: y + 7, height: 0 };
      const dash = look.dash.length === 0 ? {} : { dash: look.dash[0] === 1.5 ? 'sysDot' : 'dash' };
      return (
        shapeXml({
          id,
          name: entry.words,
          box: line,
          preset: { name: 'line' },
          line: { colour: palette.line(entry.type), width: look.width, ...dash, ends: endsXml(look) },
          runs: [],
        }) + text
      );
    })
    .join('');
}

const widthFor = (words: string): number => SAMPLE + 8 + widthOf(words, STYLE) + 20;

function rowsOf(widths: readonly number[], most: number): number {
  let rows = 1;
  let x = 0;
  for (const width of widths) {
    if (x > 0 && x + width > most) {
      rows += 1;
      x = 0;
    }
    x += width;
  }
  return rows;
}

function entriesOf({ nodes, lines }: Diagram) {
  const usedKinds = kindLabels.filter((kind) => nodes.some(({ node }) => node.kind === kind));
  const usedTypes = relationshipTypeNames.filter((type) => lines.some(({ relationships: [first] }) => first.type === type));
  return [
    ...usedKinds.map((kind) => ({ kind, words: kinds[kind].caption })),
    ...usedTypes.map((type) => ({ type, words: relationshipTypes[type].caption })),
  ];
}
