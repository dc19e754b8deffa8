import { stringify } from 'csv-stringify/sync';
import type { AuditRecord } from '../../contract/audit.ts';

const COLUMNS = ['at', 'kind', 'did', 'who', 'name', 'role', 'from', 'what', 'outcome', 'request', 'chain', 'number'] as const;

/** Records as CSV (RFC 4180, with a header line). What a spreadsheet would take for a formula is quoted. */
export function auditCsv(records: readonly AuditRecord[]): string {
  const rows = records.map((record) => COLUMNS.map((column) => (column === 'what' ? JSON.stringify(record.what) : record[column])));
  return stringify([COLUMNS, ...rows], { record_delimiter: 'windows', escape_formulas: true });
}
