import { fileURLToPath } from 'node:url';
import { badParameter } from '../../problem.ts';
import type { Diagram } from '../diagram.ts';
import { fontFiles, hasGlyphs } from '../measure.ts';
import { textsIn } from '../sheet/marks.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { svgText } from './svg.ts';

const MOST_PIXELS = 80e6;

/**
 * A diagram as a picture, from its SVG by resvg, at `scale` pixels for each unit.
 * @throws ProblemError where it would be larger than pictures can be opened
 */
export async function write(diagram: Diagram): Promise<Uint8Array> {
  const { scale } = diagram.options;
  const sheet = sheetOf(diagram);
  const pixels = sheet.width * sheet.height * scale ** 2;
  if (pixels > MOST_PIXELS) {
    throw badParameter(
      'scale',
      `The picture would have ${Math.round(pixels / 1e6)} million pixels, which few programs open. Take a smaller scale, or SVG or PDF, which have no pixels.`,
    );
  }
  const { Resvg } = await import('@resvg/resvg-js');
  const texts = textsIn(sheet.marks);
  const picture = new Resvg(svgText(sheet), {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: Object.values(fontFiles).map((file) => fileURLToPath(file)),
      defaultFontFamily: 'Inter',
      // Looking through the machine's own typefaces takes time; it is only done for letters that Inter lacks.
      loadSystemFonts: !texts.every(hasGlyphs),
    },
  });
  return picture.render().asPng();
}
