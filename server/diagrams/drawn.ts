import { type DiagramFormatId, type DiagramOptions, diagramFormats, formatOf } from '../../contract/diagram.ts';
import { ProblemError } from '../problem.ts';
import type { Table } from '../spreadsheet/workbook.ts';
import type { DiagramSubject } from './diagram.ts';
import { diagramOf } from './diagram-of.ts';
import { writers } from './formats.ts';

export type DrawTask = {
  subject: DiagramSubject;
  /** More pages of a PDF or a Markdown report, after the subject's. */
  further?: readonly DiagramSubject[];
  format: DiagramFormatId;
  options: DiagramOptions;
};

/** What the process that draws is given: a diagram, or a table for a workbook. */
export type Task = DrawTask | { table: Table };

/** More names than this on one page can be neither read nor printed. */
export const MOST_NODES = 2000;

/**
 * A subject in a format: the same subject and options give the same bytes.
 * @throws ProblemError where a page would hold too many names
 */
export async function drawn({ subject, further = [], format, options }: DrawTask): Promise<Uint8Array> {
  if (further.length > 0) return paged([subject, ...further], format, options);
  const writer = writers[format];
  if ('page' in writer) refuseTooMany(subject.graph.nodes.length, format);
  const written =
    'page' in writer
      ? await (await writer.page()).write(await diagramOf(subject, options))
      : await (await writer.data()).write(subject, options);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}

/** Several subjects, one after another, in one document. */
async function paged(subjects: readonly DiagramSubject[], format: DiagramFormatId, options: DiagramOptions): Promise<Uint8Array> {
  if (format === 'markdown') {
    const { write } = await import('./formats/markdown.ts');
    return new TextEncoder().encode(subjects.map((subject) => write(subject)).join('\n---\n\n'));
  }
  for (const { graph } of subjects) refuseTooMany(graph.nodes.length, format);
  const { writePages } = await import('./formats/pdf.ts');
  const diagrams = [];
  for (const subject of subjects) diagrams.push(await diagramOf(subject, options));
  return writePages(diagrams);
}

function refuseTooMany(count: number, format: DiagramFormatId): void {
  if (count <= MOST_NODES) return;
  const data = diagramFormats.filter(({ what }) => what === 'data').map(({ caption }) => caption);
  throw new ProblemError({
    status: 422,
    kind: 'too-many-names',
    title: 'Too much for one page',
    detail: `${count.toLocaleString('en-GB')} names are too many for ${formatOf(format).caption}: nobody could read a page of more than ${MOST_NODES.toLocaleString('en-GB')}. Narrow it by an area, a date or fewer relationship types, or take one of ${data.join(', ')}, which hold any number.`,
    parameter: 'format',
  });
}
