import { withDatesInWords } from '../../../contract/dates.ts';
import type { DiagramSubject } from '../diagram.ts';
import { placeLine } from '../sheet/title-block.ts';
import { type Table, tablesOf } from './tables.ts';
import { allowed } from './xml.ts';
import { rezipped } from './zip.ts';

const NO_DATE = new Date(Date.UTC(2000, 0, 1));
/** What Excel can hold in one cell. */
const LONGEST = 32_767;
const WIDEST = 60;
/** In points: a line of text, and what Excel takes for a row. */
const LINE = 15;
const HIGHEST = 409;
/** The typeface of all other cells; without its name some programs choose another. */
const BOLD = { name: 'Calibri', family: 2, size: 11, bold: true };
/** A4 that lies, as wide as the table. */
const PRINTED = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** A workbook: about it, the answer's rows, the names, the relationships and the sources; every cell is text, never a formula. */
export async function write(subject: DiagramSubject): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  Object.assign(workbook, {
    creator: 'Sightline',
    lastModifiedBy: 'Sightline',
    created: NO_DATE,
    modified: NO_DATE,
    title: allowed(subject.title),
  });
  const { rows, names, relationships, sources } = tablesOf(subject);
  for (const table of [about(subject), ...(rows ? [rows] : []), names, relationships, sources]) addTable(workbook, table);
  return rezipped(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function about(subject: DiagramSubject): Table {
  const { title, statement, notes, searched } = subject;
  const lines: [string, string | null][] = [
    ['Question', title],
    ['Answer', statement],
    ['Area and date', placeLine(subject)],
    ...notes.map((note): [string, string] => ['Note', note]),
    ['Searched', searched],
  ];
  return { name: 'About', columns: ['', ''], rows: lines.flatMap(([name, text]) => (text ? [[name, withDatesInWords(text)]] : [])) };
}

function addTable(workbook: import('exceljs').Workbook, { name, columns, rows }: Table): void {
  const headed = columns.some(Boolean);
  const sheet = workbook.addWorksheet(name, headed ? { views: [{ state: 'frozen', ySplit: 1 }] } : {});
  sheet.pageSetup = { ...PRINTED, ...(headed && { printTitlesRow: '1:1' }) };
  for (const row of headed ? [columns, ...rows] : rows) {
    // Not every program makes room by itself for what is wrapped.
    const lines = Math.max(1, ...row.map((text) => Math.ceil((text.length * 1.1) / WIDEST)));
    sheet.addRow(row.map(cellText)).height = Math.min(HIGHEST, lines * LINE);
  }
  for (const [index, column] of columns.entries()) {
    const longest = Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0));
    Object.assign(sheet.getColumn(index + 1), {
      width: Math.min(WIDEST, longest + 3),
      alignment: { wrapText: longest > WIDEST, vertical: 'top' },
    });
  }
  if (headed) {
    sheet.getRow(1).font = BOLD;
    if (rows.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  } else sheet.getColumn(1).font = BOLD;
}

const cellText = (text: string): string => (text.length > LONGEST ? `${allowed(text).slice(0, LONGEST - 20)} … (too long)` : allowed(text));
