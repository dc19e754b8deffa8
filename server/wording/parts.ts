import type { WordingFormat } from '../../contract/wording.ts';
import { linesOf } from './lines.ts';
import type { Part } from './part.ts';
import type { Reading } from './read-file.ts';
import { splitIntoParts, unwrapped } from './split.ts';
import { UnreadableFile } from './unreadable.ts';

/** More than any document has that clauses are taken from; in characters. */
const LONGEST = 5_000_000;
const MOST_PARTS = 10_000;

/**
 * A file's text, cut into parts by its numbers and by the clauses that are known.
 * @throws UnreadableFile
 */
export async function partsOf({ clauses, ...file }: Reading): Promise<{ format: WordingFormat; parts: Part[] }> {
  const { format, lines } = await linesOf(file);
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) throw new UnreadableFile('long');
  const wrapped = format === 'pdf' || format === 'text';
  const parts = splitIntoParts(lines, clauses).map((part) => ({ ...part, text: wrapped ? unwrapped(part.text) : part.text }));
  if (parts.length > MOST_PARTS) throw new UnreadableFile('long');
  return { format, parts };
}
