import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { Found } from '../../../contract/comparison.ts';
import { ink, type Theme } from '../../../contract/families.ts';
import { type KindLabel, kinds } from '../../../contract/kinds.ts';
import { iconOf } from '../../kinds/icons.ts';
import { ICON, NAME_SIZE } from '../node-box.ts';
import { iconImage } from './icon-image.ts';
import { paper } from './paper.ts';
import { shapes } from './shapes.ts';

type Marked = Exclude<Found, 'same'>;
const BADGE = 15;
const lineEnds = { left: 'circle', right: 'square', different: 'diamond' } as const;

/** A badge on a node's upper right corner, beside the kind's own icon. */
const withBadge = (image: string, theme: Theme) => ({
  'bounds-expansion': BADGE,
  'background-image': (node: NodeSingular) => [node.data('number') ?? kindIcon(node, theme), image],
  'background-fit': ['none', 'none'],
  'background-clip': ['none', 'none'],
  'background-image-containment': ['inside', 'over'],
  'background-width': (node: NodeSingular) => [ICON * scaleOf(node), BADGE * scaleOf(node)],
  'background-height': (node: NodeSingular) => [ICON * scaleOf(node), BADGE * scaleOf(node)],
  'background-position-x': (node: NodeSingular) => [iconPlace(node).x, '100%'],
  'background-position-y': (node: NodeSingular) => [iconPlace(node).y, '0%'],
  'background-offset-x': (node: NodeSingular) => [0, 6 * scaleOf(node)],
  'background-offset-y': (node: NodeSingular) => [0, -7 * scaleOf(node)],
});

/** What is pinned bears a pin, and a double border that is seen from afar, too. */
export const pinStyle = (theme: Theme): StylesheetJson =>
  [
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-style': 'double', ...withBadge(pin(theme), theme) } },
  ] as unknown as StylesheetJson;

/** A comparison's badges: on a node at its upper right corner, on a line in its middle; told apart by form and sign. */
export function markStyle(theme: Theme): StylesheetJson {
  return (['left', 'right', 'different'] as const).flatMap((found) => [
    { selector: `node[mark = "${found}"]`, style: withBadge(badge(found, theme), theme) },
    {
      selector: `edge[mark = "${found}"]`,
      style: {
        'mid-target-arrow-shape': lineEnds[found],
        'mid-target-arrow-color': found === 'different' ? paper[theme].accent : ink[theme],
        'mid-target-arrow-fill': found === 'right' ? 'hollow' : 'filled',
      },
    },
  ]) as unknown as StylesheetJson;
}

const scaleOf = (node: NodeSingular): number => (node.data('fontSize') as number) / NAME_SIZE;
const shapeOf = (node: NodeSingular) => kinds[node.data('kind') as KindLabel].shape;

function kindIcon(node: NodeSingular, theme: Theme): string {
  const kind = node.data('kind') as KindLabel;
  return iconImage(kind, iconOf(kind), kinds[kind].colours[theme].outline);
}

/** Where the kind's own icon stands, as without a badge. */
function iconPlace(node: NodeSingular): { x: string; y: string } {
  const { room, nameBelow } = shapes[shapeOf(node)];
  if (nameBelow) return { x: '50%', y: shapeOf(node) === 'triangle' ? '75%' : '50%' };
  return { x: `${room.left * scaleOf(node)}px`, y: '50%' };
}

function badge(found: Marked, theme: Theme): string {
  const dark = ink[theme];
  const { ground, accent } = paper[theme];
  const drawn = {
    left: `<circle cx="12" cy="12" r="11" fill="${dark}"/>${sign('A', ground)}`,
    right: `<rect x="1.5" y="1.5" width="21" height="21" rx="3" fill="${ground}" stroke="${dark}" stroke-width="2"/>${sign('B', dark)}`,
    different: `<path d="M12 0.5L23.5 12L12 23.5L0.5 12Z" fill="${accent}"/><path d="M7.5 10h9M7.5 14h9M14.5 7l-5 10" stroke="${ground}" stroke-width="1.8"/>`,
  };
  return picture(drawn[found]);
}

function pin(theme: Theme): string {
  const { ground, accent } = paper[theme];
  const needle = `<path d="M8.5 5h7M10 5v5l-2.5 3v1.5h9V13L14 10V5M12 14.5V20" fill="none" stroke="${ground}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`;
  return picture(`<circle cx="12" cy="12" r="11.5" fill="${accent}"/>${needle}`);
}

const picture = (drawn: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24">${drawn}</svg>`)}`;

const sign = (letter: string, colour: string): string =>
  `<text x="12" y="17" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="14" fill="${colour}">${letter}</text>`;
