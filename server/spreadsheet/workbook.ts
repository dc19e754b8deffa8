import ExcelJS from 'exceljs';

export type Table = {
  title: string;
  about: readonly string[];
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  sources: readonly string[];
};

const NARROWEST = 12;
const WIDEST = 48;

/**
 * A table as an Excel workbook (Office Open XML): its heads stay in sight and filter; a second sheet says what it shows and
 * what it rests on. Every cell is stored as text, so that one which begins with = + - or @ is never a formula.
 */
export async function workbookOf({ title, about, heads, rows, sources }: Table): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  workbook.creator = 'Sightline';
  const sheet = workbook.addWorksheet(sheetName(title), { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addRow([...heads]).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: heads.length } };
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 };
  heads.forEach((head, index) => {
    const longest = Math.max(head.length, ...rows.map((row) => row[index]?.length ?? 0));
    const column = sheet.getColumn(index + 1);
    column.width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    column.alignment = { wrapText: true, vertical: 'top' };
    column.numFmt = '@';
  });
  const notes = workbook.addWorksheet('About');
  notes.getColumn(1).width = 100;
  notes.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
  notes.addRow([title]).font = { bold: true };
  for (const line of [...about, '', 'Sources', ...sources]) notes.addRow([line]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Excel takes 31 characters, and none of these. */
const sheetName = (title: string): string =>
  title
    .replace(/[\\/*?:[\]']/g, ' ')
    .slice(0, 31)
    .trim() || 'Table';
