import type { StylesheetJson } from 'cytoscape';
import type { Theme } from '../../../contract/families.ts';
import { lookColours } from '../../kinds/looks.ts';
import { looks } from '../../scene/rules.ts';
import { paper } from './paper.ts';

/** What is chosen together, what fits a rule, and groups drawn as one thing. */
export function standingOutStyle(theme: Theme): StylesheetJson {
  return [
    { selector: 'node[id ^= "group:"]', style: { 'border-style': 'double', 'border-width': 5 } },
    ...looks.map((look) => ({
      selector: `node[look = "${look}"]`,
      style: {
        'outline-width': 3,
        'outline-offset': 3,
        'outline-color': lookColours[look].colour[theme],
        'outline-style': lookColours[look].line,
      },
    })),
    {
      selector: 'node.marked',
      style: {
        'underlay-color': paper[theme].accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 7,
        'underlay-shape': 'round-rectangle',
      },
    },
  ] as StylesheetJson;
}
