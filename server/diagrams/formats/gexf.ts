import type { DiagramOptions } from '../../../contract/diagram.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import type { DiagramSubject } from '../diagram.ts';
import { palettes } from '../look/theme.ts';
import { attributesOf } from './attributes.ts';
import { element, escapeXml } from './xml.ts';

/** The graph as GEXF 1.3, with names, colours and every property. */
export function write({ title, graph }: DiagramSubject, { theme }: DiagramOptions): string {
  const palette = palettes[theme];
  const nodes = attributesOf(graph.nodes.map(({ id, name, properties, ...common }) => ({ ...common, ...properties })));
  const edges = attributesOf(graph.relationships.map(({ id, from, to, properties, ...common }) => ({ ...common, ...properties })));
  const declared = (what: 'node' | 'edge', { columns }: typeof nodes) =>
    element(
      'attributes',
      { class: what },
      columns.map(({ name, type }, index) => element('attribute', { id: `${what}${index}`, title: name, type })).join(''),
    );
  const values = (what: 'node' | 'edge', row: readonly (string | undefined)[] = []) =>
    element(
      'attvalues',
      {},
      row.map((value, index) => (value === undefined ? '' : element('attvalue', { for: `${what}${index}`, value }))).join(''),
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    element('meta', {}, element('creator', {}, 'Sightline') + element('description', {}, escapeXml(title))),
    '<graph mode="static" defaultedgetype="directed">',
    declared('node', nodes),
    declared('edge', edges),
    '<nodes>',
    ...graph.nodes.map(({ id, name, kind }, index) =>
      element('node', { id, label: name }, values('node', nodes.rows[index]) + element('viz:color', rgb(palette.kind(kind).outline))),
    ),
    '</nodes>',
    '<edges>',
    ...graph.relationships.map(({ id, from, to, type }, index) =>
      element(
        'edge',
        { id, source: from, target: to, label: relationshipTypes[type].caption },
        values('edge', edges.rows[index]) + element('viz:color', rgb(palette.line(type))),
      ),
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const rgb = (colour: string) => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return { r, g, b };
};
