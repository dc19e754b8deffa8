import { stringify } from 'csv-stringify/sync';
import type { Answer } from '../../contract/answer.ts';
import { rowCitations, wordColumns, wordRows } from './words.ts';

/**
 * An answer's rows as CSV (RFC 4180, with a header line), each with the clauses that it rests on. What a spreadsheet would
 * take for a formula is quoted.
 */
export function answerCsv(answer: Answer): string {
  const columns = wordColumns(answer);
  const citations = answer.rows.map((row) => rowCitations(answer, row).join('; '));
  const rows = wordRows(answer, columns).map((row, at) => [...row, citations[at] ?? '']);
  return stringify([[...columns, 'clauses'], ...rows], { record_delimiter: 'windows', escape_formulas: true });
}
