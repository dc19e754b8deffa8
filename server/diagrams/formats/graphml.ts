import type { DiagramSubject } from '../diagram.ts';
import { attributesOf } from './attributes.ts';
import { element, escapeXml } from './xml.ts';

/** The graph as GraphML: a directed multigraph with every property as an attribute of its own type. */
export function write({ title, graph }: DiagramSubject): string {
  const nodes = attributesOf(graph.nodes.map(({ id, properties, ...common }) => ({ ...common, ...properties })));
  const edges = attributesOf(graph.relationships.map(({ id, from, to, properties, ...common }) => ({ ...common, ...properties })));
  const keys = (what: 'node' | 'edge', { columns }: typeof nodes) =>
    columns.map(({ name, type }, index) => element('key', { id: `${what}${index}`, for: what, 'attr.name': name, 'attr.type': type }));
  const values = (what: 'node' | 'edge', row: (string | undefined)[]) =>
    row.map((value, index) => (value === undefined ? '' : element('data', { key: `${what}${index}` }, escapeXml(value)))).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    element('desc', {}, escapeXml(title)),
    ...keys('node', nodes),
    ...keys('edge', edges),
    '<graph id="sightline" edgedefault="directed">',
    ...graph.nodes.map(({ id }, index) => element('node', { id }, values('node', nodes.rows[index] ?? []))),
    ...graph.relationships.map(({ id, from, to }, index) =>
      element('edge', { id, source: from, target: to }, values('edge', edges.rows[index] ?? [])),
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
