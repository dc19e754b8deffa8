import { z } from 'zod';
import { type DiagramFile, diagramFormatId, diagramMediaTypes, diagramOptions, diagramScene } from '../diagram.ts';
import { area, asAt, id, type OperationShape, operation } from './shape.ts';

const file = z.custom<DiagramFile>().meta({ override: { type: 'string', format: 'binary' } });
const format = diagramFormatId.default('svg');

export const diagramOperations = {
  drawAnswer: operation({
    method: 'get',
    path: '/api/questions/{id}/diagram',
    summary: "An answer as a diagram; every query parameter but area, asAt, format and the diagram's options fills a slot",
    role: 'reader',
    audit: 'export',
    pathParams: id,
    query: diagramOptions.extend({ area, asAt, format }).loose(),
    reply: file,
    contentType: 'application/octet-stream',
    mediaTypes: diagramMediaTypes,
  }),
  drawScene: operation({
    method: 'post',
    path: '/api/diagrams',
    summary: 'A scene as a diagram: names and relationships by their ids, with the places of the names if they are to stay',
    role: 'reader',
    audit: 'export',
    body: z.object({ scene: diagramScene, format, options: diagramOptions.prefault({}) }),
    reply: file,
    contentType: 'application/octet-stream',
    mediaTypes: diagramMediaTypes,
  }),
} as const satisfies Record<string, OperationShape>;
