import type { DiagramFormatId, DiagramOptions } from '../../contract/diagram.ts';
import type { Diagram, DiagramSubject } from './diagram.ts';

type Written = string | Uint8Array;
type Content = Written | Promise<Written>;
/** Pages are written from a laid-out diagram, data from the subject itself. Each writer is loaded when first used. */
type Writer =
  | { page: () => Promise<{ write: (diagram: Diagram) => Content }> }
  | { data: () => Promise<{ write: (subject: DiagramSubject, options: DiagramOptions) => Content }> };

/** The writers, one file each; their captions and extensions stand in the contract. */
export const writers: Record<DiagramFormatId, Writer> = {
  svg: { page: () => import('./formats/svg.ts') },
  png: { page: () => import('./formats/png.ts') },
  pdf: { page: () => import('./formats/pdf.ts') },
  pptx: { page: () => import('./formats/pptx.ts') },
  drawio: { page: () => import('./formats/drawio.ts') },
  markdown: { data: () => import('./formats/markdown.ts') },
  mermaid: { data: () => import('./formats/mermaid.ts') },
  dot: { data: () => import('./formats/dot.ts') },
  xlsx: { data: () => import('./formats/xlsx.ts') },
  csv: { data: () => import('./formats/csv.ts') },
  json: { data: () => import('./formats/json.ts') },
  jsonld: { data: () => import('./formats/jsonld.ts') },
  graphml: { data: () => import('./formats/graphml.ts') },
  gexf: { data: () => import('./formats/gexf.ts') },
  cypher: { data: () => import('./formats/cypher.ts') },
};
