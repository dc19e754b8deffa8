import type { Answer } from '../../contract/answer.ts';
import { columnCaption } from '../../contract/read-across.ts';
import { wordColumns, wordRows } from '../../server/questions/words.ts';
import { table } from './table.ts';

/** An answer for a terminal: the sentence, the rows, the clauses, and what was searched. */
export function answerText(answer: Answer): string {
  const columns = wordColumns(answer);
  const rows = wordRows(answer, columns);
  const citations = answer.citations.map((citation) => `  [${citation.label}] ${citation.summary}`);
  return [
    answer.question.asked,
    answer.sentence,
    ...answer.notes,
    ...(rows.length > 0 ? ['', table({ columns: columns.map(columnCaption), rows })] : []),
    ...(citations.length > 0 ? ['', 'Clauses', ...citations] : []),
    '',
    answer.searched.sentence,
  ].join('\n');
}
