import { readFileSync } from 'node:fs';
import type PDFDocument from 'pdfkit';
import type { Diagram, Point } from '../diagram.ts';
import { fontFiles, type TextStyle } from '../measure.ts';
import type { GroupMark, Mark, PathMark, Sheet, TextMark } from '../sheet/marks.ts';
import { fontRuns } from './font-runs.ts';
import { type Placing, pagesOf } from './pdf-sheets.ts';
import { allowed } from './xml.ts';

type Document = PDFKit.PDFDocument;

/** Files say nothing of when they were made, so that the same graph gives the same bytes. */
const NO_DATE = new Date(Date.UTC(2000, 0, 1));

/** A diagram as PDF: vector, with real text, on one sheet or over several that are put together. */
export const write = (diagram: Diagram): Promise<Uint8Array> => writePages([diagram]);

/** Diagrams one after another, named like the first. */
export async function writePages(diagrams: readonly Diagram[]): Promise<Uint8Array> {
  const { default: PdfDocument } = (await import('pdfkit')) as { default: typeof PDFDocument };
  const pages = diagrams.flatMap(pagesOf);
  const first = pages[0]?.sheet;
  const document: Document = new PdfDocument({
    autoFirstPage: false,
    margin: 0,
    pdfVersion: '1.7',
    lang: 'en-GB',
    displayTitle: true,
    info: {
      Title: allowed(first?.title ?? ''),
      Subject: allowed(first?.description ?? '').slice(0, 2000),
      Creator: 'Sightline',
      Producer: 'Sightline',
      CreationDate: NO_DATE,
      ModDate: NO_DATE,
    },
  });
  const bytes = gathered(document);
  for (const [weight, file] of Object.entries(fontFiles)) document.registerFont(weight, readFileSync(file) as never);
  for (const { sheet, placing } of pages) drawPage(document, sheet, placing);
  document.end();
  return bytes;
}

function gathered(document: Document): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}

function drawPage(document: Document, sheet: Sheet, { size, clip, shift, scale, caption }: Placing): void {
  document.addPage({ size: [size.width, size.height], margin: 0 });
  document.rect(0, 0, size.width, size.height).fill(sheet.ground);
  document.save();
  if (clip) document.rect(clip.x, clip.y, clip.width, clip.height).clip();
  document.translate(shift.x, shift.y).scale(scale);
  for (const mark of sheet.marks) draw(document, mark);
  document.restore();
  if (!caption) return;
  document
    .font('regular')
    .fontSize(7)
    .fillColor('#4d545d')
    .text(caption, 20, size.height - 14, { lineBreak: false });
  if (clip) document.lineWidth(0.3).rect(clip.x, clip.y, clip.width, clip.height).stroke('#b0b4ba');
}

function draw(document: Document, mark: Mark): void {
  if (mark.what === 'path') drawPath(document, mark);
  else if (mark.what === 'text') drawText(document, mark);
  else drawGroup(document, mark);
}

function drawGroup(document: Document, { marks, move, scale, link, opacity }: GroupMark): void {
  document.save();
  if (move) document.translate(move.x, move.y);
  if (scale !== undefined) document.scale(scale);
  if (opacity !== undefined) document.opacity(opacity);
  for (const mark of marks) draw(document, mark);
  if (link) document.link(link.box.x, link.box.y, link.box.width, link.box.height, link.href);
  document.restore();
}

function drawPath(document: Document, { path, fill, stroke, width, dash, opacity }: PathMark): void {
  document.save();
  if (opacity !== undefined) document.fillOpacity(opacity);
  if (stroke) document.lineWidth(width ?? 1).lineJoin('round');
  if (dash && dash.length > 0) document.dash(dash[0] as number, { space: dash[1] as number });
  document.path(path);
  if (fill && stroke) document.fillAndStroke(fill, stroke);
  else if (fill) document.fill(fill);
  else if (stroke) document.stroke(stroke);
  document.restore();
}

function drawText(document: Document, { text, x, y, size, weight, colour, anchor }: TextMark): void {
  const runs = fontRuns(allowed(text)).map((run) => ({ ...run, width: widthIn(document, run, { size, weight }) }));
  const whole = runs.reduce((sum, { width }) => sum + width, 0);
  const at: Point = { x: x - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0), y };
  document.fillColor(colour);
  for (const run of runs) {
    use(document, run.file, { size, weight });
    document.text(run.text, at.x, at.y, { lineBreak: false, baseline: 'alphabetic' } as PDFKit.Mixins.TextOptions);
    at.x += run.width;
  }
}

function widthIn(document: Document, { text, file }: { text: string; file: string | null }, style: TextStyle): number {
  use(document, file, style);
  return document.widthOfString(text);
}

const use = (document: Document, file: string | null, { size, weight }: TextStyle): Document =>
  document.font(file ?? weight).fontSize(size);
