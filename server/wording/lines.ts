import type { WordingFormat } from '../../contract/wording.ts';
import type { Line } from './part.ts';
import { pdfLines } from './pdf-lines.ts';
import { markdownLines, textLines } from './text-lines.ts';
import { UnreadableFile } from './unreadable.ts';
import { wordLines } from './word-lines.ts';

const readers: Record<WordingFormat, (bytes: Uint8Array) => Line[] | Promise<Line[]>> = {
  text: textLines,
  markdown: markdownLines,
  docx: wordLines,
  pdf: pdfLines,
};

/**
 * A file's lines, read by what its bytes are and not by what it is called.
 * @throws UnreadableFile
 */
export async function linesOf(file: { name: string; bytes: Uint8Array }): Promise<{ format: WordingFormat; lines: Line[] }> {
  const format = formatOf(file);
  const lines = await readers[format](file.bytes);
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new UnreadableFile('wordless');
  return { format, lines };
}

/** How pictures and other archives begin. */
const OTHER_KINDS = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', '\x1f\x8b', 'Rar!', '7z\xbc\xaf'];

function formatOf({ name, bytes }: { name: string; bytes: Uint8Array }): WordingFormat {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (beginning.startsWith('\xd0\xcf\x11\xe0')) throw new UnreadableFile('oldWord');
  if (beginning.includes('%PDF-')) return 'pdf';
  if (beginning.startsWith('PK')) return 'docx';
  if (OTHER_KINDS.some((mark) => beginning.startsWith(mark))) throw new UnreadableFile('unknown');
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text';
}
