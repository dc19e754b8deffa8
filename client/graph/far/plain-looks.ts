import { dutyLine, relationshipFamilies, type Theme } from '../../../contract/families.ts';
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { kinds } from '../../../contract/kinds.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { shapes } from '../style/shapes.ts';
import type { LineLook, NodeLook } from './looks.ts';

/** How things look from afar before there is a stylesheet to ask; a test holds it to what the stylesheet says. */
export function plainLooks(theme: Theme) {
  const known = new Map<string, NodeLook | LineLook>();
  const once = <Look extends NodeLook | LineLook>(key: string, look: () => Look): Look => {
    const before = known.get(key);
    if (before) return before as Look;
    const made = look();
    known.set(key, made);
    return made;
  };
  return {
    node: ({ kind, status }: Pick<GraphNode, 'kind' | 'status'>): NodeLook =>
      once(`${kind} ${status}`, () => nodeLook(kind, status, theme)),
    line({ type, status, properties }: Pick<GraphRelationship, 'type' | 'status' | 'properties'>): LineLook {
      const chair = properties.capacity === 'chair';
      return once(`${type} ${status} ${chair}`, () => lineLook({ type, status, chair }, theme));
    },
  };
}

function nodeLook(kind: GraphNode['kind'], status: GraphNode['status'], theme: Theme): NodeLook {
  const { shape, colours } = kinds[kind];
  const { style } = shapes[shape];
  return {
    shape: String(style.shape),
    corners: style['shape-polygon-points'] ? String(style['shape-polygon-points']).split(' ').map(Number) : [],
    rounding: Number(style['corner-radius'] ?? 0),
    fill: colours[theme].fill,
    border: colours[theme].outline,
    borderWidth: status === 'proposed' ? 2.5 : 1.5,
    opacity: status === 'ended' ? 0.5 : 1,
    smallestName: 0,
    singled: false,
  };
}

type Line = Pick<GraphRelationship, 'type' | 'status'> & { chair: boolean };
const widths: Partial<Record<GraphRelationship['type'], number>> = { HOLDS_TO_ACCOUNT: 3 };
const dashes: Record<string, number[]> = { dotted: [1, 1], dashed: [6, 4], 'long-dashed': [12, 5] };

function lineLook({ type, status, chair }: Line, theme: Theme): LineLook {
  const { colour, width, line, arrow } = relationshipFamilies[relationshipTypes[type].family];
  return {
    colour: type === 'HAS_DUTY' ? dutyLine[theme] : colour[theme],
    width: chair ? 2 : (widths[type] ?? width),
    dashes: status === 'proposed' ? [1, 1] : status === 'ended' ? [2, 4] : (dashes[line] ?? []),
    arrow: arrow !== 'none' || chair,
    opacity: status === 'ended' ? 0.4 : 1,
    singled: false,
  };
}
