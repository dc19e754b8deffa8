import mammoth from 'mammoth';
import type { Line } from './part.ts';
import { checkArchive } from './unpacked.ts';
import { UnreadableFile } from './unreadable.ts';

type Element = {
  type: string;
  value?: string;
  children?: Element[];
  styleName?: string | null;
  numbering?: { isOrdered: boolean; level: string | number } | null;
};

/** The paragraphs of a Word file in order, those of tables included; numbers that Word counts by itself are written out. */
export async function wordLines(bytes: Uint8Array): Promise<Line[]> {
  await checkArchive(bytes);
  const lines: Line[] = [];
  const count = counter();
  const transformDocument = (document: Element) => {
    for (const paragraph of paragraphsOf(document)) {
      const text = textOf(paragraph).replaceAll('\t', ' ').trim();
      const heading = /^heading|^title/i.test(paragraph.styleName ?? '');
      const number = paragraph.numbering?.isOrdered && text !== '' ? `${count(Number(paragraph.numbering.level))} ` : '';
      for (const line of text.split('\n'))
        lines.push({ text: line === text.split('\n')[0] ? number + line : line, ...(heading ? { heading } : {}) });
    }
    // What mammoth would make of it is not wanted: no HTML, no pictures.
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument, externalFileAccess: false }).catch((error: unknown) => {
    if (lines.length === 0) throw error instanceof UnreadableFile ? error : new UnreadableFile('brokenWord');
  });
  return lines;
}

/** Numbers of a list of several levels: 1, 1.1, 1.2, 2. */
function counter(): (level: number) => string {
  let numbers: number[] = [];
  return (level) => {
    numbers = Array.from({ length: level + 1 }, (_, place) => (place === level ? (numbers[place] ?? 0) + 1 : (numbers[place] ?? 1)));
    return numbers.join('.');
  };
}

function paragraphsOf(element: Element): Element[] {
  if (element.type === 'paragraph') return [element];
  return (element.children ?? []).flatMap(paragraphsOf);
}

function textOf({ type, value, children }: Element): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return (children ?? []).map(textOf).join('');
}
