import type { StylesheetJson } from 'cytoscape';
import type { Theme } from '../../../contract/families.ts';
import { edgeStyle } from './edge-style.ts';
import { markStyle, pinStyle } from './mark-style.ts';
import { nodeStyle } from './node-style.ts';
import { paper } from './paper.ts';
import { standingOutStyle } from './standing-out-style.ts';

/** The whole style of a drawing in one theme, generated from the contract. */
export function stylesheet(theme: Theme): StylesheetJson {
  const { accent } = paper[theme];
  return [
    ...nodeStyle(theme),
    ...edgeStyle(theme),
    ...markStyle(theme),
    { selector: '.faded', style: { opacity: 0.14, 'text-opacity': 0.6 } },
    { selector: '.beside', style: { opacity: 0.14, 'text-opacity': 0.6 } },
    { selector: 'edge.aside', style: { opacity: 0.16 } },
    { selector: 'node.unplaced', style: { opacity: 0, events: 'no' } },
    ...pinStyle(theme),
    { selector: 'node.near', style: { 'border-width': 2.5 } },
    { selector: 'node.followed', style: { 'border-width': 3, 'z-index': 30 } },
    ...standingOutStyle(theme),
    {
      selector: 'node.chosen',
      style: {
        'border-width': 3,
        'underlay-color': accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 7,
        'underlay-shape': 'round-rectangle',
        'z-index': 30,
      },
    },
    { selector: 'edge.chosen', style: { 'underlay-color': accent, 'underlay-opacity': 0.3, 'underlay-padding': 5, 'z-index': 30 } },
  ] as StylesheetJson;
}
