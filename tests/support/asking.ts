import type { Answer, Cell } from '../../contract/answer.ts';
import type { Database } from '../../server/database.ts';
import { ask } from '../../server/questions/ask.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import type { Asked } from '../../server/questions/fill.ts';

const questions = loadQuestions();

/** Asks a question by its id, as the routes and the command line do. */
export function asking(database: Database) {
  return (id: string, params: Asked['params'], scope: { area?: string; asAt?: string } = {}): Promise<Answer> => {
    const question = questions.get(id);
    if (!question) throw new Error(`There is no question "${id}"`);
    return ask(database, question, { params, ...scope });
  };
}

/** The five boards of Suffolk's protocol. */
export const suffolkBoards = [
  "Children's Trust Joint Commissioning Group",
  'Corporate Parenting Board',
  'Health and Wellbeing Board',
  'Local Safeguarding Children Board',
  'Suffolk Safeguarding Adults Board',
];

/** The answer with only those of its rows that hold this in a column. */
export const only = (answer: Answer, column: string, value: Cell): Answer => ({
  ...answer,
  rows: answer.rows.filter((row) => row[column] === value),
});

/** What an answer cites: "Suffolk 10.4". */
export const labelsIn = (answer: Answer): string[] => answer.citations.map(({ label }) => label);

/** The names in one column, row by row; a list's names joined by commas. */
export const namesIn = (answer: Answer, column: string): string[] => answer.rows.map((row) => nameOf(row[column] ?? null));

/** The rows as lines: "Chief Executive | APPOINTS | Chair". */
export const rowsIn = (answer: Answer, ...columns: string[]): string[] =>
  answer.rows.map((row) => columns.map((column) => (row[column] === null ? '' : nameOf(row[column] ?? null))).join(' | '));

function nameOf(cell: Cell): string {
  if (Array.isArray(cell)) return cell.map(nameOf).join(', ');
  return typeof cell === 'object' && cell !== null && 'name' in cell ? cell.name : String(cell);
}
