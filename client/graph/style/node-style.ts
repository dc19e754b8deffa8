import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { ink, type Theme } from '../../../contract/families.ts';
import { type KindLabel, kindLabels, kinds } from '../../../contract/kinds.ts';
import { iconOf } from '../../kinds/icons.ts';
import { FONT, ICON, LINE, NAME_SIZE, nameShift } from '../node-box.ts';
import { iconImage } from './icon-image.ts';
import { paper } from './paper.ts';
import { shapes } from './shapes.ts';

/** In pixels: names that would be smaller at the present scale are left out. */
export const SMALLEST_NAME = 6;

/** How every node is drawn, and each kind by its entry in the contract. */
export function nodeStyle(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'font-family': FONT,
        'font-size': 'data(fontSize)',
        'font-weight': 500,
        'line-height': LINE / NAME_SIZE / 1.02,
        color: ink[theme],
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-halign': 'center',
        'text-valign': 'center',
        'text-justification': 'left',
        'min-zoomed-font-size': SMALLEST_NAME,
        'border-width': 1.5,
        'overlay-opacity': 0,
        'background-fit': 'none',
        'background-width': (node: NodeSingular) => ICON * scaleOf(node),
        'background-height': (node: NodeSingular) => ICON * scaleOf(node),
        'background-clip': 'none',
      },
    },
    ...kindLabels.map((kind) => kindStyle(kind, theme)),
    { selector: 'node[status = "proposed"]', style: { 'border-style': 'dotted', 'border-width': 2.5 } },
    { selector: 'node[status = "ended"]', style: { opacity: 0.5, 'border-style': 'dashed' } },
    { selector: 'node[number]', style: { 'background-image': 'data(number)' } },
  ] as StylesheetJson;
}

const scaleOf = (node: NodeSingular): number => (node.data('fontSize') as number) / NAME_SIZE;

function kindStyle(kind: KindLabel, theme: Theme): StylesheetJson[number] {
  const { shape, colours } = kinds[kind];
  const { outline, fill } = colours[theme];
  const { style, room, nameBelow } = shapes[shape];
  const placed = nameBelow
    ? {
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-justification': 'center',
        'text-outline-width': 3,
        'text-outline-color': paper[theme].ground,
        'background-position-x': '50%',
        'background-position-y': shape === 'triangle' ? '75%' : '50%',
      }
    : {
        'text-margin-x': (node: NodeSingular) => nameShift(shape) * scaleOf(node),
        'background-position-x': (node: NodeSingular) => `${room.left * scaleOf(node)}px`,
        'background-position-y': '50%',
      };
  const edged =
    shape === 'edged'
      ? {
          'background-fill': 'linear-gradient',
          'background-gradient-direction': 'to-right',
          'background-gradient-stop-colors': `${outline} ${outline} ${fill} ${fill}`,
          'background-gradient-stop-positions': '0% 4% 4% 100%',
        }
      : {};
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      ...style,
      ...placed,
      ...edged,
      'background-color': fill,
      'border-color': outline,
      'background-image': iconImage(kind, iconOf(kind), outline),
    },
  } as StylesheetJson[number];
}
