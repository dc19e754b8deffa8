import { type CallInput, callFile } from './call.ts';

/** A table as an Excel workbook, made by the server; throws `CallFailure`. */
export async function downloadSpreadsheet(input: CallInput<'createSpreadsheet'>): Promise<Blob> {
  return (await callFile('createSpreadsheet', input)).blob;
}
