import { z } from 'zod';
import { isoDate } from './values.ts';

/**
 * The formats that a diagram can be had in. Pages are pictures that were laid out; data is the graph itself, which any
 * number of names fits into.
 */
export const diagramFormats = [
  {
    id: 'svg',
    caption: 'SVG',
    about: 'A picture that stays sharp at any size; its text can be searched and its names lead here',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    what: 'page',
  },
  {
    id: 'png',
    caption: 'PNG',
    about: 'A picture for a document or a message, at one, two or three times its size',
    extension: 'png',
    mediaType: 'image/png',
    what: 'page',
  },
  {
    id: 'pdf',
    caption: 'PDF',
    about: 'For printing: on one sheet from A4 to A1, or over several that are put together',
    extension: 'pdf',
    mediaType: 'application/pdf',
    what: 'page',
  },
  {
    id: 'pptx',
    caption: 'PowerPoint',
    about: 'A slide of shapes that can be moved; the lines stay attached to them',
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    what: 'page',
  },
  {
    id: 'drawio',
    caption: 'draw.io',
    about: 'For diagrams.net: shapes that can be moved, with lines attached',
    extension: 'drawio',
    mediaType: 'application/vnd.jgraph.mxfile',
    what: 'page',
  },
  {
    id: 'markdown',
    caption: 'Markdown report',
    about: 'The question, the answer, its steps and its sources, as text',
    extension: 'md',
    mediaType: 'text/markdown',
    what: 'data',
  },
  {
    id: 'mermaid',
    caption: 'Mermaid',
    about: 'A diagram as text, for wikis and Markdown pages that draw it',
    extension: 'mmd',
    mediaType: 'text/vnd.mermaid',
    what: 'data',
  },
  {
    id: 'dot',
    caption: 'Graphviz DOT',
    about: 'A diagram as text, for Graphviz to lay out',
    extension: 'dot',
    mediaType: 'text/vnd.graphviz',
    what: 'data',
  },
  {
    id: 'xlsx',
    caption: 'Excel',
    about: 'Rows, names, relationships and sources, each on a sheet',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    what: 'data',
  },
  {
    id: 'csv',
    caption: 'CSV',
    about: 'Names and relationships as two tables, zipped',
    extension: 'csv.zip',
    mediaType: 'application/zip',
    what: 'data',
  },
  {
    id: 'json',
    caption: 'JSON',
    about: 'All that was answered, as the API sends it',
    extension: 'json',
    mediaType: 'application/json',
    what: 'data',
  },
  {
    id: 'jsonld',
    caption: 'JSON-LD',
    about: 'Linked data: W3C’s organisation ontology, with PROV for the sources',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    what: 'data',
  },
  {
    id: 'graphml',
    caption: 'GraphML',
    about: 'The graph for yEd, Gephi or NetworkX',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    what: 'data',
  },
  {
    id: 'gexf',
    caption: 'GEXF',
    about: 'The graph for Gephi, with its colours',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    what: 'data',
  },
  {
    id: 'cypher',
    caption: 'Cypher script',
    about: 'Statements that make the same graph in an empty Neo4j',
    extension: 'cypher',
    mediaType: 'application/x-cypher-query',
    what: 'data',
  },
] as const;

export type DiagramFormat = (typeof diagramFormats)[number];
export type DiagramFormatId = DiagramFormat['id'];
export const diagramFormatId = z.enum(diagramFormats.map(({ id }) => id) as [DiagramFormatId, ...DiagramFormatId[]]);
export const diagramMediaTypes = diagramFormats.map(({ mediaType }) => mediaType);
export const formatOf = (id: DiagramFormatId): DiagramFormat => diagramFormats.find((format) => format.id === id) as DiagramFormat;

export const diagramThemes = ['screen', 'print', 'high-contrast', 'monochrome'] as const;
export type DiagramTheme = (typeof diagramThemes)[number];

const shown = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')], { error: 'must be true or false' })
  .default(true);

/** How a diagram is to look. Every option has a default, so that `{}` is a good diagram. */
export const diagramOptions = z.object({
  theme: z.enum(diagramThemes).default('screen'),
  /** Which way chains run (a question may have a slot called direction); `auto` suits the graph: ladders upward, steps to the right. */
  flow: z.enum(['auto', 'up', 'down', 'right', 'left']).default('auto'),
  lines: z.enum(['orthogonal', 'curved']).default('orthogonal'),
  /** `auto` leaves out words that would crowd the drawing and that the legend says too. */
  edgeLabels: z.enum(['auto', 'all', 'none']).default('auto'),
  legend: shown,
  sources: shown,
  titleBlock: shown,
  /** The sheet of a PDF; its long side lies as the drawing does. */
  paper: z.enum(['a4', 'a3', 'a2', 'a1']).default('a4'),
  /** `tiles` keeps the drawing at its size, over as many sheets as it takes. */
  pages: z.enum(['fit', 'tiles']).default('fit'),
  /** Pixels of a PNG for each unit of the drawing. */
  scale: z.coerce.number().int().min(1, 'must be 1, 2 or 3').max(3, 'must be 1, 2 or 3').default(2),
  /** Where names lead: the address of a Sightline, such as `https://sightline.example.org`. */
  linksTo: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .max(300)
    .optional(),
});
export type DiagramOptions = z.infer<typeof diagramOptions>;

const coordinate = z.number().min(-1e6).max(1e6);
const ids = z.array(z.string().min(1).max(600)).max(20_000);

/** What belongs together in a scene, and is framed where nothing else stands between. */
export const diagramGroup = z.object({ caption: z.string().max(300), nodes: ids });
export type DiagramGroup = z.infer<typeof diagramGroup>;

/** A scene to be drawn: the names and relationships that are on screen, by their ids, and where the names stand. */
export const diagramScene = z.object({
  title: z.string().trim().min(1, 'must not be empty').max(500),
  area: z.string().max(100).nullish(),
  asAt: isoDate.nullish(),
  nodes: ids,
  /** Without them, all that there are among the nodes. */
  relationships: ids.optional(),
  /** The middle of each node; without it, or for those not in it, the layout decides. */
  positions: z.record(z.string(), z.object({ x: coordinate, y: coordinate })).optional(),
  groups: z.array(diagramGroup).max(500).optional(),
});
export type DiagramScene = z.infer<typeof diagramScene>;

/** A diagram as a file to be saved. */
export type DiagramFile = { name: string; mediaType: string; bytes: Uint8Array };

/** A file that is sent while it is being made. */
export type StreamedFile = { name: string; mediaType: string; parts: AsyncIterable<Uint8Array> };
