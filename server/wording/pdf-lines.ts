import { extractText, getDocumentProxy } from 'unpdf';
import type { Line } from './part.ts';
import { UnreadableFile } from './unreadable.ts';

const MOST_PAGES = 1000;

/** The lines of a PDF's pages, without those that stand on most pages (titles and page numbers at head and foot). */
export async function pdfLines(bytes: Uint8Array): Promise<Line[]> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 }).catch((error: Error) => {
    throw new UnreadableFile(error.name === 'PasswordException' ? 'encrypted' : 'brokenPdf');
  });
  if (pdf.numPages > MOST_PAGES) throw new UnreadableFile('pages');
  const { text } = await extractText(pdf, { mergePages: false }).catch(() => {
    throw new UnreadableFile('brokenPdf');
  });
  const pages = text.map((page) =>
    page
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
  if (pages.every((lines) => lines.length === 0)) throw new UnreadableFile('scanned');
  return withoutMargins(pages).map((line) => ({ text: line }));
}

/** Lines at the head or foot of a page that are the same on most pages, but for their number. */
export function withoutMargins(pages: readonly (readonly string[])[]): string[] {
  const shape = (line: string) => line.replace(/\d+/g, '#');
  const onPages = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set([...page.slice(0, 2), ...page.slice(-2)].map(shape))) onPages.set(line, (onPages.get(line) ?? 0) + 1);
  const repeated = (line: string) => pages.length >= 3 && (onPages.get(shape(line)) ?? 0) > pages.length / 2;
  const isMargin = (line: string, at: number, { length }: readonly string[]) =>
    (at < 2 || at >= length - 2) && (repeated(line) || /^(page )?\d{1,4}( of \d{1,4})?$/i.test(line));
  return pages.flatMap((page) => page.filter((line, at) => !isMargin(line, at, page)));
}
