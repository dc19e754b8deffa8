import { type DiagramFormatId, type DiagramOptions, diagramFormats, formatOf } from '../../contract/diagram.ts';
import { ProblemError } from '../problem.ts';
import type { DiagramSubject } from './diagram.ts';
import { diagramOf } from './diagram-of.ts';
import { writers } from './formats.ts';

export type DrawTask = { subject: DiagramSubject; format: DiagramFormatId; options: DiagramOptions };

/** More names than this on one page can be neither read nor printed. */
export const MOST_NODES = 2000;

/**
 * A subject in a format: the same subject and options give the same bytes.
 * @throws ProblemError where a page would hold too many names
 */
export async function drawn({ subject, format, options }: DrawTask): Promise<Uint8Array> {
  const writer = writers[format];
  if ('page' in writer) refuseTooMany(subject.graph.nodes.length, format);
  const written =
    'page' in writer
      ? await (await writer.page()).write(await diagramOf(subject, options))
      : await (await writer.data()).write(subject, options);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
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
