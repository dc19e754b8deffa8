import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DiagramFormatId } from '../../contract/diagram.ts';
import { type CallInput, callFile } from './call.ts';

type Asked = CallInput<'drawAnswer'>;
/** What a diagram is of: an answer, by its question and slots, a scene, or what was saved (of a story all, or one step). */
export type DiagramOf =
  | { what: 'answer'; question: string; query: Record<string, unknown> }
  | { what: 'scene'; scene: CallInput<'drawScene'>['body']['scene'] }
  | { what: 'saved'; id: string; version: number; story?: boolean; step?: number };
export type GivenOptions = Record<string, string>;

/** Has a diagram drawn in a format. */
export function drawDiagram(of: DiagramOf, format: DiagramFormatId, options: GivenOptions, signal?: AbortSignal) {
  if (of.what === 'answer') {
    return callFile(
      'drawAnswer',
      { path: { id: of.question }, query: { ...of.query, ...options, format } as NonNullable<Asked['query']> },
      signal,
    );
  }
  if (of.what === 'saved') {
    const query = { ...options, format, ...(of.step && { step: of.step }) } as NonNullable<CallInput<'drawSaved'>['query']>;
    return callFile('drawSaved', { path: { id: of.id }, query }, signal);
  }
  return callFile('drawScene', { body: { scene: of.scene, format, options: options as object } }, signal);
}

/** A diagram in a format, drawn anew when an option changes; what was there stays until then. */
export function useDiagramFile(of: DiagramOf, format: DiagramFormatId, options: GivenOptions) {
  return useQuery({
    queryKey: ['diagram', of, format, options],
    queryFn: ({ signal }) => drawDiagram(of, format, options, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });
}
