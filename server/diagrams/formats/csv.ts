import { stringify } from 'csv-stringify/sync';
import type { DiagramSubject } from '../diagram.ts';
import { type Table, tablesOf } from './tables.ts';
import { zipped } from './zip.ts';

/** Names, relationships and sources as CSV files (RFC 4180) in a zip; what a spreadsheet would take for a formula is quoted. */
export function write(subject: DiagramSubject): Promise<Uint8Array> {
  const { rows, names, relationships, sources } = tablesOf(subject);
  const tables = [...(rows ? [rows] : []), names, relationships, sources];
  return zipped(tables.map((table) => [`${table.name.toLowerCase()}.csv`, csvOf(table)]));
}

/** With a byte order mark, without which spreadsheets take accents for two letters each. */
const csvOf = ({ columns, rows }: Table): string =>
  stringify([columns, ...rows], { record_delimiter: 'windows', escape_formulas: true, bom: true });
