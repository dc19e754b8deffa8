import { type DiagramFormatId, diagramFormatId, diagramOptions } from '../../contract/diagram.ts';
import { changeQuery } from '../address/address.ts';
import type { GivenOptions } from '../api/use-diagram-file.ts';

/** What the dialog shows: a format, and the options that differ from their defaults. */
export type ExportChoice = { format: DiagramFormatId; options: GivenOptions };

/** Reads `export=pdf~paper:a3` from an address; `null` while the dialog is closed. What is malformed is left out. */
export function parseExport(query: URLSearchParams): ExportChoice | null {
  const text = query.get('export');
  if (text === null) return null;
  const [named, ...pairs] = text.split('~');
  const format = diagramFormatId.safeParse(named);
  const options: GivenOptions = {};
  for (const pair of pairs) {
    const [name = '', value = ''] = pair.split(':');
    const schema = diagramOptions.shape[name as keyof typeof diagramOptions.shape];
    if (schema?.safeParse(value).success && name !== 'linksTo') options[name] = value;
  }
  return { format: format.success ? format.data : 'svg', options };
}

export const formatExport = ({ format, options }: ExportChoice): string =>
  [format, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join('~');

export const chooseExport = (choice: ExportChoice | null): void =>
  changeQuery({ export: choice && formatExport(choice) }, { replace: true });
