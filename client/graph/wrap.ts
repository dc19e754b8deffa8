/** Measures a text's width in pixels, in the drawing's font. */
export type Measure = (text: string) => number;

/** Breaks a name into lines no wider than `width`; past `lines` it ends with an ellipsis. */
export function wrap(options: { text: string; width: number; lines: number; measure: Measure }): string[] {
  const { width, lines: most, measure } = options;
  const lines: string[] = [];
  let line = '';
  for (const word of options.text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), width, measure)];
}

function shortened(text: string, width: number, measure: Measure): string {
  let kept = text;
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, Map<string, number>>();
// What was measured before a typeface came was measured in another one.
if (typeof document !== 'undefined') document.fonts?.addEventListener('loadingdone', () => widths.clear());

/** Measures with a canvas where there is one, otherwise by the average width of a letter; names share most of their words. */
export function measureIn(font: string): Measure {
  if (context === undefined && typeof document !== 'undefined') context = document.createElement('canvas').getContext('2d');
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  const widthOf = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (context) context.font = font;
    const width = context ? context.measureText(word).width : word.length * 6.6;
    known.set(word, width);
    return width;
  };
  return (text) => text.split(' ').reduce((sum, word, index) => sum + widthOf(word) + (index > 0 ? widthOf(' ') : 0), 0);
}
