import { dateInWords, withDatesInWords } from '../../../contract/dates.ts';
import type { DiagramSubject } from '../diagram.ts';
import type { Palette } from '../look/theme.ts';
import { type TextStyle, wrapped } from '../measure.ts';
import type { Mark } from './marks.ts';

/** "Suffolk · as at 2 September 2019"; without an area or a date, all of them. */
export const placeLine = ({ area, asAt }: Pick<DiagramSubject, 'area' | 'asAt'>): string =>
  `${area ?? 'All areas'} · ${asAt ? `as at ${dateInWords(asAt)}` : 'at any date'}`;

/** The question, the answer in a sentence, the area and the date, and what a reader should know before relying on it. */
export function titleBlock(
  subject: DiagramSubject,
  at: { x: number; y: number; width: number },
  palette: Palette,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = at.y;
  const add = (text: string, style: TextStyle & { colour: string; leading: number; after: number; is: string }) => {
    const lines = wrapped(withDatesInWords(text), Math.min(at.width, 900), style);
    const { size, weight, colour } = style;
    const own = lines.map(
      (line, index): Mark => ({ what: 'text', text: line, x: at.x, y: y + index * style.leading + size * 0.93, size, weight, colour }),
    );
    marks.push({ what: 'group', is: style.is, marks: own });
    y += lines.length * style.leading + style.after;
  };
  if (subject.statement) add(subject.title, { size: 13, weight: 'regular', colour: palette.quiet, leading: 18, after: 3, is: 'question' });
  add(subject.statement ?? subject.title, { size: 21, weight: 'semibold', colour: palette.ink, leading: 27, after: 4, is: 'title' });
  add(placeLine(subject), { size: 12.5, weight: 'regular', colour: palette.quiet, leading: 17, after: 0, is: 'place' });
  for (const note of subject.notes) {
    y += 6;
    add(note, { size: 12, weight: 'regular', colour: palette.ink, leading: 17, after: 0, is: 'note' });
  }
  return { marks, height: y - at.y };
}
