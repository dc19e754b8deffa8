import type { Answer } from '../../contract/answer.ts';
import { cellText, wordColumns } from '../../server/questions/words.ts';
import { table } from './table.ts';

/** An answer for a terminal: the sentence, the rows, the clauses, and what was searched. */
export function answerText(answer: Answer): string {
  const columns = wordColumns(answer);
  const rows = answer.rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
  const citations = answer.citations.map((citation) => `  [${citation.label}] ${citation.summary}`);
  return [
    answer.question.asked,
    answer.sentence,
    ...answer.notes,
    ...(rows.length > 0 ? ['', table({ columns, rows })] : []),
    ...(citations.length > 0 ? ['', 'Clauses', ...citations] : []),
    '',
    answer.searched.sentence,
  ].join('\n');
}
